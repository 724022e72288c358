"""What stands in a plan, as text that no Markdown can be made of.

The rules are those of GitHub Flavored Markdown 0.29 and of what its services do afterwards: names
after `@` are called, numbers after `#` become links, and so do addresses of the web that nobody
marked as links.
"""

from __future__ import annotations

import re

from cet_cli.wording import shown

_ENTITIES = {ord(char): f"&#{ord(char)};" for char in "\\`*_{}[]()<>|~&$!"}
_APART = "&#8203;"
"""A space without width: it parts what would be a name or a number, and nobody sees it."""

_CALLED = re.compile(r"[@#](?=\w)")
_WEB = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp|www)([:.])")
_LIST = re.compile(r"^(\s*)([-+=#]|\d+(?=[.)]))")
_SIMPLE = re.compile(r"[^`|\\\s](?:[^`|\\]*[^`|\\\s])?")


def text(said: str) -> str:
    r"""Write a text so that it shows as it is: no mark-up, no HTML, no link, no call.

    >>> text("a|b <script> [x](y)")
    'a&#124;b &#60;script&#62; &#91;x&#93;&#40;y&#41;'
    """
    safe = shown(said, limit=len(said)).translate(_ENTITIES)
    safe = _CALLED.sub(lambda match: f"&#{ord(match[0])};{_APART}", safe)
    safe = _WEB.sub(lambda match: f"{match[1]}&#{ord(match[2])};", safe)
    return _LIST.sub(lambda match: f"{match[1]}&#8203;{match[2]}", safe)


def code(said: str) -> str:
    """Write a text as code; where a code span could not hold it, as HTML with entities."""
    safe = shown(said, limit=len(said))
    if not safe:
        return ""
    return f"`{safe}`" if _SIMPLE.fullmatch(safe) else f"<code>{text(safe)}</code>"


def said_with_code(said: str) -> str:
    """Write one of our sentences: what it sets between backticks stays code.

    A backtick in what it quotes only moves the border between text and code; both are safe.
    """
    pieces = said.split("`")
    if len(pieces) % 2 == 0:
        pieces[-2:] = ["`".join(pieces[-2:])]
    return "".join(code(piece) if i % 2 else text(piece) for i, piece in enumerate(pieces))
