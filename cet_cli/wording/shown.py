"""The only way from a file's text to a reader's eyes: it cannot drive a terminal or a log."""

from __future__ import annotations

import re

_CONTROL = "\x00-\x1f"
# DEL and C1, bidirectional and zero-width characters, blanks that are letters, surrogates, tags.
_HIDDEN = (
    "\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff"
    "\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
# `##[` or `##word[`: a build log would take the rest of the line for a command, wherever it stands.
_MARK = r"#(?=#[A-Za-z]*\[)"
_UNSAFE = re.compile(f"[{_CONTROL}{_HIDDEN}]|{_MARK}")
_UNSAFE_IN_JSON = re.compile(f"[{_HIDDEN}]|{_MARK}")
_COMMAND = re.compile(r"\s*(::)")
_LIMIT = 120


def shown(text: str, limit: int = _LIMIT) -> str:
    r"""Show control, bidirectional and invisible characters as escapes, and cut what is long.

    >>> shown("a\x1b[31mb")
    'a\\x1b[31mb'
    """
    cut = text if len(text) <= limit else f"{text[: limit - 1]}…"
    return _UNSAFE.sub(_escaped, cut) if _UNSAFE.search(cut) else cut


def shown_path(path: str) -> str:
    """Show a path; one that begins like a command of a build log gets a `./` before it."""
    text = shown(path, limit=4096)
    return f"./{text}" if text.lstrip().startswith(("::", "##")) else text


def shown_line(line: str) -> str:
    """Show a line made of safe parts: together they may still be a build log's command."""
    safe = shown(line, limit=len(line))
    match = _COMMAND.match(safe)
    return f"{safe[: match.start(1)]}\\x3a{safe[match.start(1) + 1 :]}" if match else safe


def shown_json(text: str) -> str:
    r"""Write what JSON may hold raw and people cannot see as the escapes of JSON: it says the same.

    >>> shown_json('["a\x9bb"]')
    '["a\\u009bb"]'
    """
    return _UNSAFE_IN_JSON.sub(_escaped_in_json, text)


def _escaped_in_json(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[i : i + 4]}" for i in range(0, len(units), 4))


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    return (
        "\\x23" if char == "#" else char.encode("unicode_escape", "surrogatepass").decode("ascii")
    )
