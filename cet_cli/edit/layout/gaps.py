"""What stands between two values of a file: comments and blank lines among punctuation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from cet_cli.document.margins import column

_LINE_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"(?P<gap>[ \t]*)(?P<comment>#.*)")
_MARK = re.compile(r"(?:---|\.\.\.)(?=\s|\Z)|%")
_GAP = 2
"""The least number of blanks before a comment that shares its line."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of its own between two values.

    Attributes:
        column: Where its comment begins; -1 for a blank line or a mark.
        text: The comment or mark; empty for a blank line.
    """

    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Everything between two values.

    Attributes:
        beside: The comment on the line of the first, with the blanks before it.
        lines: The lines between.
    """

    beside: str
    lines: list[Line]


def gap_of(text: str, start: int, end: int) -> Gap:
    """Read what stands between two places of a text; at its beginning there is no line to share."""
    first, *rest = _LINE_END.split(text[start:end])
    lines = [_line(one, 0, last=False) for one in rest[:-1]]
    if rest:
        lines.append(_line(rest[-1], 0, last=True))
    if start == 0 or (not rest and not _shares(text, start)):
        return Gap(
            "", [one for one in (_line(first, column(text, start), last=not rest), *lines) if one]
        )
    match = _COMMENT.search(first)
    return Gap(_beside(match) if match else "", [one for one in lines if one])


def _shares(text: str, start: int) -> bool:
    return column(text, start) > 0


def _beside(match: re.Match[str]) -> str:
    blanks = match["gap"] if len(match["gap"]) >= _GAP and "\t" not in match["gap"] else "  "
    return blanks + match["comment"].rstrip()


def _line(text: str, before: int, *, last: bool) -> Line | None:
    """Read a line; None for punctuation, and for the blanks before the next value."""
    if _MARK.match(text):
        return Line(-1, text.rstrip())
    match = _COMMENT.search(text)
    if match:
        return Line(before + match.start("comment"), match["comment"].rstrip())
    return None if last or text.strip() else Line(-1, "")
