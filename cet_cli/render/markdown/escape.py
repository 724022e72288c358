"""What stands in a plan, as text that no Markdown can be made of.

The rules are those of GitHub Flavored Markdown 0.29 and of what its services do afterwards: names
after `@` are called, numbers after `#` become links, and so do addresses of the web that nobody
marked as links.
"""

from __future__ import annotations

import re

from cet_cli.wording import shown

_APART = "&#8203;"
"""A space without width: unseen, it parts what would be a name, a number or an address."""

_MARK = r"[\\`*_{}\[\]()<>|~&$!]"
_WEB = r"(?i:(?:https?|ftp|mailto|xmpp)(?=:)|www(?=\.))."
_SPECIAL = re.compile(f"{_MARK}|{_WEB}")
_SPECIAL_OR_CALL = re.compile(rf"{_MARK}|{_WEB}|[@#](?=\w)")
_BLOCK = re.compile(r"\s*(?=[-+=#]|\d+[.)])")
_SIMPLE = re.compile(r"[^`|\\\s](?:[^`|\\]*[^`|\\\s])?")


def text(said: str) -> str:
    r"""Write a text so that it shows as it is: no mark-up, no HTML, no link, no call.

    >>> text("a|b <script> [x](y)")
    'a&#124;b &#60;script&#62; &#91;x&#93;&#40;y&#41;'
    """
    safe = shown(said, limit=len(said))
    block = _BLOCK.match(safe)
    start = f"{block[0]}{_APART}" if block else ""
    return start + _SPECIAL_OR_CALL.sub(_escaped, safe[block.end() if block else 0 :])


def _escaped(match: re.Match[str]) -> str:
    """Write the last character as an entity."""
    before, last = match[0][:-1], match[0][-1]
    entity = f"&#{ord(last)};"
    apart = _APART if last in "@#:." else ""
    return f"{before}{apart}{entity}" if last == "." else f"{before}{entity}{apart}"


def code(said: str) -> str:
    """Write a text as code; where a code span could not hold it, as HTML with entities."""
    safe = shown(said, limit=len(said))
    if not safe:
        return ""
    return (
        f"`{safe}`" if _SIMPLE.fullmatch(safe) else f"<code>{_SPECIAL.sub(_escaped, safe)}</code>"
    )


def said_with_code(said: str) -> str:
    """Write one of our sentences: what it sets between backticks stays code.

    A backtick in what it quotes only moves the border between text and code; both are safe.
    """
    pieces = said.split("`")
    if len(pieces) % 2 == 0:
        pieces[-2:] = ["`".join(pieces[-2:])]
    return "".join(code(piece) if i % 2 else text(piece) for i, piece in enumerate(pieces))
