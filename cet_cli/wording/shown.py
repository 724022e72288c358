"""The only way from a file's text to a reader's eyes: it cannot drive a terminal or a log."""

from __future__ import annotations

import re

# Controls, bidirectional and zero-width characters, blanks that are letters, lone surrogates, tags;
# and `##[` or `##word[`, by which a build log would take the rest of the line for a command
# wherever it stands.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]|#(?=#[A-Za-z]*\\[)"
)
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


def _escaped(match: re.Match[str]) -> str:
    char = match[0]
    return (
        "\\x23" if char == "#" else char.encode("unicode_escape", "surrogatepass").decode("ascii")
    )
