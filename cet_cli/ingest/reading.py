"""What was filled into a workbook: its sheets of rows, every cell a text or refused."""

from __future__ import annotations

import warnings
from datetime import date
from decimal import Decimal
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from cet_cli.errors import UnreadableFile, WrongUsage
from cet_cli.ingest.columns import FILLED
from cet_cli.ingest.opening import DAMAGE, is_workbook, look_into, refuse_large
from cet_cli.ingest.separated import separated_sheet
from cet_cli.ingest.table import MOST_ROWS, Cell, Sheet
from cet_cli.ingest.texts import open_workbook
from cet_cli.wording.collecting import heading, is_heading, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_COLUMNS: Final = 60
_KEYS: Final = frozenset(FILLED) | {"address", "check"}
"""What is read of a row: what was asked, and what it is about."""
_EMPTY: Final = Cell("")
_NEAR: Final = 8
"""The headings stand in the second row, unless an office has put a few above it."""


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Read what came back: a workbook, or comma-separated values.

    Raises:
        UnreadableFile: it is too large, harmful, damaged or nothing of ours.
        WrongUsage: it is a workbook, and openpyxl is not installed.
    """
    refuse_large(data)
    if not is_workbook(data):
        return (separated_sheet(data),)
    look_into(data)
    try:
        with warnings.catch_warnings():  # of looks and lists of an office program's own
            warnings.simplefilter("ignore")
            sheets = tuple(_sheets(open_workbook(BytesIO(data))))
    except UnreadableFile:
        raise
    except ImportError as error:
        raise WrongUsage(refusal("no_extra")) from error
    except DAMAGE as error:
        raise UnreadableFile(refusal("damaged")) from error
    if not sheets:
        raise UnreadableFile(refusal("not_ours"))
    return sheets


def _sheets(book: Any) -> Iterator[Sheet]:  # noqa: ANN401 - openpyxl has no types
    """Read the sheets that have a row of keys; all others are the office's own."""
    for sheet in book.worksheets:
        sheet.reset_dimensions()
        rows = sheet.iter_rows(max_row=MOST_ROWS + 3, max_col=_MOST_COLUMNS)
        keys = [str(one.value or "").strip() for one in next(rows, ())]
        if "address" in keys and "check" in keys:
            found = tuple(_rows(sheet.title, rows, keys))
            yield Sheet(sheet.title, _headings(keys), found)
        elif any(is_heading("check", text) for text in (*keys, *_below(rows))):
            raise UnreadableFile(refusal("keys_lost", sheet=sheet.title))


def _below(rows: Iterator[Any]) -> Iterator[str]:
    """Give the texts of the next rows, among which the headings are if one was put above them."""
    return (str(one.value or "") for row in islice(rows, _NEAR) for one in row)


def _headings(keys: list[str]) -> dict[str, str]:
    """Name each column by its letter and its heading."""
    letters = ((key, _letter(place)) for place, key in enumerate(keys) if key in _KEYS)
    return {key: f"{letter} ({heading(key)})" for key, letter in letters}


def _letter(place: int) -> str:
    first, second = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)


def _rows(
    title: str, rows: Iterator[Any], keys: list[str]
) -> Iterator[tuple[int, dict[str, Cell]]]:
    """Read the rows below the headings; those without anything are passed over."""
    places = [(place, key) for place, key in enumerate(keys) if key in _KEYS]
    for number, row in enumerate(rows, 2):
        if number > MOST_ROWS + 2:
            raise UnreadableFile(refusal("too_many_rows", sheet=title, limit=f"{MOST_ROWS:,}"))
        cells = {key: _cell(row[place]) for place, key in places if place < len(row)}
        heads = number <= _NEAR and is_heading("check", cells.get("check", _EMPTY).text)
        if not heads and any(one is not _EMPTY for one in cells.values()):
            yield number, cells


def _cell(cell: Any) -> Cell:  # noqa: ANN401 - openpyxl has no types
    """Read a cell as the text that its writer saw."""
    value = cell.value
    if value is None:
        return _EMPTY
    if cell.data_type == "f":
        return Cell(str(value), "formula")
    if cell.data_type == "e" or isinstance(value, bool):
        return Cell(str(value), "not_a_value")
    return _text(value, str(cell.number_format))


def _text(value: object, form: str) -> Cell:
    """Write a value as a text: a date as the plan does, a number as it is shown."""
    if isinstance(value, str):
        return Cell(value)
    if isinstance(value, date):
        return Cell(value.isoformat()[:10])
    if isinstance(value, int | float):
        return Cell(_number(value, form))
    return Cell(str(value), "not_a_value")


def _number(value: float, form: str) -> str:
    """Write a number as it is shown: in percent where the cell is."""
    number = Decimal(repr(value))
    if "%" in form:
        return f"{(number * 100).normalize():f} %"
    return f"{number:f}".removesuffix(".0")
