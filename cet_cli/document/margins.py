"""Where an entry of a block ends: behind the comments that belong to it."""

from __future__ import annotations

import re

_NEXT = re.compile(r"\n[ ]*[^\s#]")
_REST = re.compile(r"[^\r\n]*")
_LINE = re.compile(r"(?:\r\n|\r|\n)(?P<indent>[ \t]*)(?P<comment>#[^\r\n]*)?(?=[\r\n]|\Z)")
_KEEPING = re.compile(r"[|>]\d?\+")
_DASH = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*-")
_COLON = re.compile(r"\s*:")


def column(text: str, index: int) -> int:
    """Give the number of characters before a place on its line."""
    return index - line_start(text, index)


def line_start(text: str, index: int) -> int:
    """Give the place at which the line of a place begins."""
    start = text.rfind("\n", 0, index) + 1
    return max(start, text.rfind("\r", start, index) + 1)


def dash_from(text: str, index: int) -> int:
    """Find the next dash of a list behind its last entry, over blanks and comments."""
    match = _DASH.match(text, index)
    return match.end() - 1 if match else index


def behind_colon(text: str, key_end: int) -> int:
    """Give the place behind the colon of a key; the key's own end where it has none."""
    if text.startswith(":", key_end):
        return key_end + 1
    match = _COLON.match(text, key_end)
    return match.end() if match else key_end


def end_of_entry(text: str, end: int, start: int) -> int:
    """Give the place behind an entry: on its line, and behind comments indented further.

    Args:
        text: the file.
        end: where its value ends.
        start: where the entry begins.
    """
    if _NEXT.match(text, end):
        return end
    indent = column(text, start)
    rest = _REST.match(text, end)
    end = rest.end() if rest else end
    place = end
    while match := _LINE.match(text, place):
        if match.end() == len(text) and not match["comment"]:
            break
        if match["comment"] and len(match["indent"]) <= indent:
            break
        place = match.end()
        end = place if match["comment"] else end
    return end


def end_of_block_text(text: str, start: int, end: int, value: str) -> int:
    """Give the place behind a literal or folded text: its last line, without the line's end.

    The parser counts what is empty below it in; only where that belongs to the text it is kept.
    """
    if _KEEPING.match(text, start) or value.endswith("\n\n") or value[-2:].isspace():
        kept = text[start:end]
        return start + len(re.sub(r"(?:\r\n|\r|\n)[ ]*\Z", "", kept))
    return start + len(text[start:end].rstrip())
