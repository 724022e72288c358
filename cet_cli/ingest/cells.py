"""The cells of a sheet, each a text as its writer saw it, or why it is none."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import IO, TYPE_CHECKING, Final

from cet_cli.ingest.book import EPOCHS
from cet_cli.ingest.table import Cell
from cet_cli.ingest.tags import run_through
from cet_cli.ingest.texts import unescaped

if TYPE_CHECKING:
    from collections.abc import Container, Mapping
    from datetime import date

    from cet_cli.ingest.book import Book, Form

EMPTY: Final = Cell("")
"""What stands where nothing does."""

Rows = list[tuple[int, dict[int, Cell]]]
"""The number of each row, and its cells by the number of their column, from 0."""

_DIGITS: Final = "0123456789"
_NOWHERE: Final = 1 << 20
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?")
_BEGINNING: Final = 60
"""The first sixty days of 1900 are counted one too few: a 29th of February is thought between."""
_END: Final = 2_958_466
"""The first day of the year 10,000."""


def rows_in(part: IO[bytes], book: Book, wanted: Container[int], upto: int, most: int) -> Rows:
    """Read the rows of a sheet that hold anything.

    Args:
        part: the part of the workbook that holds the sheet.
        book: what its cells are read by.
        wanted: the columns to read.
        upto: the number of the last row to read.
        most: how many rows are read at the most.

    Raises:
        ExpatError, LookupError, ValueError: it is no sheet.
    """
    reader = _Sheet(book, wanted, upto, most)
    with suppress(_Enough):
        run_through(part, reader)
    return reader.rows


class _Enough(Exception):
    """Nothing more is wanted."""


class _Sheet:
    """Takes rows and cells as their tags come."""

    def __init__(self, book: Book, wanted: Container[int], upto: int, most: int) -> None:
        self.rows: Rows = []
        self._book, self._wanted, self._upto, self._most = book, wanted, upto, most
        self._number, self._place = 0, -1
        self._cells: dict[int, Cell] = {}
        self._taken = self._open = self._spoken = self._runs = False
        self._kind = self._style = ""
        self._texts: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "c":
            self._begin(attributes)
        elif name in {"v", "t"}:
            self._open = self._taken and not self._spoken and not self._runs
        elif name == "f" and self._taken:
            self._runs = self._open = True
            self._texts.append("=")
        elif name == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._place = -1
            if self._number > self._upto or len(self.rows) == self._most:
                raise _Enough
        elif name == "rPh":
            self._spoken = True

    def _begin(self, attributes: Mapping[str, str]) -> None:
        named = attributes.get("r", "").rstrip(_DIGITS)
        self._place = place_of(named) if named else self._place + 1
        self._taken = self._place in self._wanted
        if self._taken:
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
            self._runs = False
            self._texts.clear()

    def end(self, name: str) -> None:
        if name == "c" and self._taken:
            cell = self._cell("".join(self._texts))
            if cell is not EMPTY:
                self._cells[self._place] = cell
            self._taken = False
        elif name == "row" and self._cells:
            self.rows.append((self._number, self._cells))
            self._cells = {}
        elif name == "rPh":
            self._spoken = False
        self._open = False

    def text(self, text: str) -> None:
        if self._open:
            self._texts.append(text)

    def _cell(self, value: str) -> Cell:
        if self._runs or not value:
            return Cell(value, "formula") if self._runs else EMPTY
        if self._kind == "n":
            forms, style = self._book.forms, int(self._style)
            form: Form = forms[style] if forms else "number"
            return number_cell(value, form, self._book.epoch)
        if self._kind == "s":
            text = self._book.texts[int(value)]
            return Cell(text) if text else EMPTY
        return _worded(value, self._kind)


@lru_cache(maxsize=1_024)
def place_of(letters: str) -> int:
    """Number a column: `A` is 0, `AA` is 26; what no workbook has is far to the right."""
    if len(letters) > len("XFD"):
        return _NOWHERE
    place = -1
    for letter in letters:
        place = (place + 1) * 26 + ord(letter) - ord("A")
    return place


def _worded(value: str, kind: str) -> Cell:
    """Read what is neither a number nor a text of the table."""
    if kind in {"str", "inlineStr"}:
        return Cell(unescaped(value))
    if kind == "d":
        return Cell(value[:10])
    shown = {"0": "FALSE", "1": "TRUE"}.get(value, value) if kind == "b" else value
    return Cell(shown, "not_a_value")


def number_cell(value: str, form: Form, epoch: date) -> Cell:
    """Read a number as it is shown: a date as the plan writes it, in percent where it is that."""
    number = float(value) if _NUMBER.fullmatch(value) else float("nan")
    if form == "time" or not isfinite(number):
        return Cell(value, "not_a_value")
    if form == "date":
        return _date(number, epoch) or Cell(value, "not_a_value")
    exact = Decimal(repr(number)) if set(value) & set(".eE") else Decimal(value)
    if form == "percent":
        return Cell(f"{(exact * 100).normalize():f} %")
    return Cell(f"{exact:f}".removesuffix(".0"))


def _date(days: float, epoch: date) -> Cell | None:
    """Count a day from the first; a time alone, and what no calendar has, is none."""
    if not 1 <= days < _END:
        return None
    early = days < _BEGINNING and epoch == EPOCHS[False]
    start = datetime.combine(epoch, datetime.min.time())
    with suppress(OverflowError):
        return Cell((start + timedelta(days=days + early)).date().isoformat())
    return None
