"""What was filled into a workbook: its sheets of rows, every cell a text or refused."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile

from cet_cli.errors import UnreadableFile
from cet_cli.ingest.book import open_book
from cet_cli.ingest.cells import EMPTY, rows_in
from cet_cli.ingest.columns import FILLED
from cet_cli.ingest.opening import DAMAGE, is_workbook, look_into, refuse_large
from cet_cli.ingest.separated import separated_sheet
from cet_cli.ingest.table import MOST_ROWS, Cell, Sheet
from cet_cli.wording.collecting import heading, is_heading, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.ingest.book import Book
    from cet_cli.ingest.cells import Rows

_MOST_COLUMNS: Final = 60
_LAST_ROW: Final = 1_048_576
_KEYS: Final = frozenset(FILLED) | {"address", "check"}
"""What is read of a row: what was asked, and what it is about."""
_NEAR: Final = 9
"""The headings stand in the second row, unless an office has put a few above it."""


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Read what came back: a workbook, or comma-separated values.

    Raises:
        UnreadableFile: it is too large, harmful, damaged or nothing of ours.
    """
    refuse_large(data)
    if not is_workbook(data):
        return (separated_sheet(data),)
    look_into(data)
    try:
        with ZipFile(BytesIO(data)) as archive:
            sheets = tuple(_sheets(archive))
    except UnreadableFile:
        raise
    except DAMAGE as error:
        raise UnreadableFile(refusal("damaged")) from error
    if not sheets:
        raise UnreadableFile(refusal("not_ours"))
    return sheets


def _sheets(archive: ZipFile) -> Iterator[Sheet]:
    """Read the sheets that have a row of keys; all others are the office's own."""
    book = open_book(archive)
    for title, part in book.sheets:
        near = _rows(archive, part, book, range(_MOST_COLUMNS), _NEAR)
        keys = {place: cell.text.strip() for place, cell in dict(near).get(1, {}).items()}
        if {"address", "check"} <= set(keys.values()):
            places = {place: key for place, key in keys.items() if key in _KEYS}
            rows = _rows(archive, part, book, places, _LAST_ROW)
            if len(rows) > MOST_ROWS + 2:
                raise UnreadableFile(refusal("too_many_rows", sheet=title, limit=f"{MOST_ROWS:,}"))
            yield Sheet(title, _headings(places), tuple(_filled(rows, places)))
        elif any(is_heading("check", one.text) for _, cells in near for one in cells.values()):
            raise UnreadableFile(refusal("keys_lost", sheet=title))


def _rows(
    archive: ZipFile, name: str, book: Book, wanted: range | Mapping[int, str], upto: int
) -> Rows:
    with archive.open(name) as part:
        return rows_in(part, book, wanted, upto, MOST_ROWS + 3)


def _headings(places: Mapping[int, str]) -> dict[str, str]:
    """Name each column by its letter and its heading."""
    return {key: f"{_letter(place)} ({heading(key)})" for place, key in places.items()}


def _letter(place: int) -> str:
    first, second = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)


def _filled(rows: Rows, places: Mapping[int, str]) -> Iterator[tuple[int, dict[str, Cell]]]:
    """Give the rows below the keys and the headings."""
    for number, row in rows:
        cells = {key: row.get(place, EMPTY) for place, key in places.items()}
        heads = number <= _NEAR and is_heading("check", cells["check"].text)
        if number > 1 and not heads:
            yield number, cells
