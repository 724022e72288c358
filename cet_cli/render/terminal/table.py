"""Tables in columns: as narrow as what stands in them, cut where the screen ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, cells, padded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GAP = 2
"""Blanks between two columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str
    right: bool = False
    """Whether it is set to the right, as figures are."""
    rank: int = 0
    """What gives way when there is too little room: the columns of the highest rank first."""
    least: int = 0
    """How far it may be cut before another column gives way; 0 for not at all."""


def table_lines(
    columns: Sequence[Column], rows: Sequence[Sequence[Piece]], width: int, indent: int = 0
) -> Iterator[Line]:
    """Set rows in columns; where the screen is narrow, columns are cut and then left out."""
    widths = [
        max(cells(column.title), *(cells(row[i][0]) for row in rows), 0)
        for i, column in enumerate(columns)
    ]
    shown = [i for i, size in enumerate(widths) if any(row[i][0] for row in rows) and size]
    shown, widths = _fitted(columns, shown, widths, width - indent)
    lead: Line = ((" " * indent, ""),) if indent else ()
    if any(columns[i].title for i in shown):
        titles = [(columns[i].title, "dim") for i in shown]
        yield lead + _set(columns, shown, widths, titles)
    for row in rows:
        yield lead + _set(columns, shown, widths, [row[i] for i in shown])


def _fitted(
    columns: Sequence[Column], shown: list[int], widths: list[int], room: int
) -> tuple[list[int], list[int]]:
    """Cut the columns that may be cut, then leave out the ones of the highest rank."""
    sizes = list(widths)
    while _total(shown, sizes) > room:
        over = _total(shown, sizes) - room
        soft = [i for i in shown if 0 < columns[i].least < sizes[i]]
        if soft:
            longest = max(soft, key=lambda i: sizes[i])
            sizes[longest] = max(columns[longest].least, sizes[longest] - over)
            continue
        last = max(shown, key=lambda i: (columns[i].rank, i))
        if not columns[last].rank:
            break
        shown = [i for i in shown if i != last]
        for i in shown:
            sizes[i] = widths[i]
    return shown, sizes


def _total(shown: Sequence[int], sizes: Sequence[int]) -> int:
    return sum(sizes[i] for i in shown) + _GAP * (len(shown) - 1)


def _set(
    columns: Sequence[Column], shown: Sequence[int], sizes: Sequence[int], row: Sequence[Piece]
) -> Line:
    pieces: list[Piece] = []
    for place, (i, (text, style)) in enumerate(zip(shown, row, strict=True)):
        if place:
            pieces.append((" " * _GAP, ""))
        pieces.append((padded(text, sizes[i], right=columns[i].right), style))
    return tuple(pieces)
