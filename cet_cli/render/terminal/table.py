"""Tables in columns: as narrow as what stands in them, cut where the screen ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, cells, cut, folded, padded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_GAP = 2
"""Blanks between two columns."""

_LEAST = 8
"""How far a column is cut on a screen on which nothing else helps."""

_DATE = re.compile(r"\d{4}(?:-[HQ]?\d{1,2}){1,2}")
"""A date: half of one is another date, so that none is broken while there is room for it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    title: str = ""
    right: bool = False
    """Whether it is set to the right, as figures are."""
    rank: int = 0
    """What gives way when there is too little room: the columns of the highest rank first."""
    least: int = 0
    """How far it may be cut before another column gives way; 0 for not at all."""
    spare: bool = False
    """Whether it is left out before another one is cut."""
    over: str = ""
    """A title that stands in a line above; neighbours may share it."""


def table_lines(  # noqa: PLR0913 - a table is set in one call, each part by name
    columns: Sequence[Column],
    rows: Sequence[Sequence[Piece]],
    width: int,
    *,
    indent: int = 0,
    title: str = "",
    fold: bool = False,
) -> Iterator[Line]:
    """Set rows in columns; where the screen is narrow, columns are cut and then left out.

    Args:
        columns: what stands beside each other; a column that is empty in every row is left out.
        rows: a piece for each column; a long one runs on over empty ones to its right.
        width: of the screen, in columns.
        indent: blanks before each row.
        title: of the table, in the line of the titles of its columns.
        fold: whether what is too long goes on in the next line; else it is cut.
    """
    sizes = {
        i: max(_title_width(columns, column), *(cells(row[i][0]) for row in rows))
        for i, column in enumerate(columns)
        if any(row[i][0] for row in rows)
    }
    room = width - indent
    if _total(sizes) > room:
        sizes = _fitted(columns, sizes, room, {i: _widest_date(rows, i) for i in sizes})
    table = _Table(columns, sizes, indent)
    yield from table.head(title)
    for row in rows:
        yield from table.row(row, fold=fold)


def _title_width(columns: Sequence[Column], column: Column) -> int:
    """Give what the titles of a column take; one that it shares has room over its neighbours."""
    alone = sum(other.over == column.over for other in columns) == 1
    return max(cells(column.title), cells(column.over) if alone else 0)


def _widest_date(rows: Sequence[Sequence[Piece]], place: int) -> int:
    """Give the columns that the longest date in a column of a table takes; 0 for none."""
    return max((len(date) for row in rows for date in _DATE.findall(row[place][0])), default=0)


def _fitted(
    columns: Sequence[Column], sizes: dict[int, int], room: int, dates: Mapping[int, int]
) -> dict[int, int]:
    """Leave out what is spare, cut what may be cut, and leave out the highest rank."""
    least = {i: columns[i].least for i in sizes}
    whole = {i: max(size, dates[i]) for i, size in least.items() if size}
    while _total(sizes) > room:
        fitted = _shaved(sizes, room, whole)
        spare = [i for i in sizes if columns[i].spare]
        ranked = [i for i in sizes if columns[i].rank]
        if not spare and _total(fitted) <= room:
            return fitted
        if not spare and not ranked:
            return _squeezed(sizes, room, least, dates)
        last = max(spare or ranked, key=lambda i: (columns[i].rank, i))
        sizes = {i: size for i, size in sizes.items() if i != last}
    return sizes


def _squeezed(
    sizes: dict[int, int], room: int, least: Mapping[int, int], dates: Mapping[int, int]
) -> dict[int, int]:
    """Cut columns further than they should be; dates are broken only where nothing else helps."""
    soft = {i: min(size, _LEAST) for i, size in least.items() if size}
    whole = {i: max(size, dates[i]) for i, size in soft.items()}
    fitted = _shaved(sizes, room, whole)
    return fitted if _total(fitted) <= room else _shaved(sizes, room, soft)


def _shaved(sizes: dict[int, int], room: int, least: Mapping[int, int]) -> dict[int, int]:
    """Take columns from the widest of those that may be cut, one by one, until all fit.

    Args:
        sizes: the widths of the columns by their places.
        room: what all of them may take.
        least: how far each of those that may be cut may be.
    """
    shaved = dict(sizes)
    for _ in range(_total(sizes) - room):
        soft = [i for i in shaved if least.get(i, shaved[i]) < shaved[i]]
        if not soft:
            break
        shaved[max(soft, key=lambda i: (shaved[i], i))] -= 1
    return shaved


def _total(sizes: Mapping[int, int]) -> int:
    return sum(sizes.values()) + _GAP * (len(sizes) - 1)


@dataclass(frozen=True, slots=True)
class _Table:
    """Columns with the widths that they got."""

    columns: Sequence[Column]
    sizes: Mapping[int, int]
    indent: int

    def row(self, row: Sequence[Piece], *, fold: bool) -> Iterator[Line]:
        """Set a row in one line, or in as many as its longest piece needs."""
        runs = list(self._runs(row))
        lines = [folded(row[i][0], size) if fold else [row[i][0]] for i, size in runs]
        for level in range(max(map(len, lines), default=1)):
            texts = [line[level] if level < len(line) else "" for line in lines]
            pieces: list[Piece] = [(" " * self.indent, "")]
            for place, ((i, size), text) in enumerate(zip(runs, texts, strict=True)):
                pieces.append((" " * _GAP if place else "", ""))
                pieces.append((padded(text, size, right=self.columns[i].right), row[i][1]))
            yield tuple(piece for piece in pieces if piece[0])

    def _runs(self, row: Sequence[Piece]) -> Iterator[tuple[int, int]]:
        """Give each column that is not run over, with the room that it has."""
        shown = list(self.sizes.items())
        while shown:
            i, size = shown.pop(0)
            while shown and row[i][0] and not self.columns[i].right and not row[shown[0][0]][0]:
                size += _GAP + shown.pop(0)[1]
            yield i, size

    def head(self, title: str) -> Iterator[Line]:
        """Set the titles; the one of the table stands in the same line, where there is room."""
        if any(self.columns[i].over for i in self.sizes):
            yield tuple(self._overs())
        (line,) = self.row([(column.title, "dim") for column in self.columns], fold=False)
        text = "".join(piece for piece, _ in line)
        first = len(text) - len(text.lstrip())
        if not title:
            yield from [line] if text.strip() else []
        elif not text.strip() or cells(title) >= first:
            yield ((title, "strong"),)
            yield from [line] if text.strip() else []
        else:
            yield ((title, "strong"), (text[cells(title) :], "dim"))

    def _overs(self) -> Iterator[Piece]:
        """Set each title above the first of its columns; over a single one, as that is set."""
        yield (" " * self.indent, "")
        for place, (over, group) in enumerate(groupby(self.sizes, lambda i: self.columns[i].over)):
            inside = list(group)
            size = _total({i: self.sizes[i] for i in inside})
            right = len(inside) == 1 and self.columns[inside[0]].right
            yield (" " * _GAP if place else "", "")
            yield (padded(cut(over, size), size, right=right), "dim")
