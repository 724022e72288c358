"""How high a row must be for its wrapped texts: programs do not work that out when they open."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE, _EDGE = 14.0, 5.0
"""Points: a line of ten-point type, and the room above and below."""

_MOST = 409.0
"""The highest row that a workbook can have, in points."""

_WIDE = 1.8
"""A Hangul syllable is as wide as this many digits, in which columns are measured."""


def height_of(cells: Iterable[tuple[str, int]]) -> float:
    """Give the height of a row in points, from its texts and the widths of their columns."""
    most = max((lines_of(*one) for one in cells if not _fits(*one)), default=1)
    return min(most * _LINE + _EDGE, _MOST)


def _fits(text: str, width: int) -> bool:
    """Tell of a short text at once that it takes one line, however wide its letters are."""
    return len(text) * _WIDE <= width and "\n" not in text


@lru_cache(maxsize=8192)
def lines_of(text: str, width: int) -> int:
    """Count the lines of a text in a column as wide as so many digits, wrapped at its blanks."""
    return sum(_wrapped(line, width) for line in text.split("\n"))


def _wrapped(line: str, width: int) -> int:
    lines, used = 1, 0.0
    for word in line.split(" "):
        long = _width(word)
        if used and used + 1 + long > width:
            lines, used = lines + 1, 0.0
        used += long + (1 if used else 0)
        while used > width:
            lines, used = lines + 1, used - width
    return lines


def _width(word: str) -> float:
    if word.isascii():
        return float(len(word))
    return sum(_WIDE if unicodedata.east_asian_width(one) in "WF" else 1.0 for one in word)
