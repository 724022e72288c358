"""A collection as a workbook that can be filled in without a manual.

Every text is written as a text, so that none is ever a formula; the same collection gives the same
bytes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cet_cli import __version__
from cet_cli.errors import WrongUsage
from cet_cli.ingest.columns import FORM, NAMES, columns_of, is_open, rows_of, said, texts_of
from cet_cli.ingest.guide import write_guide
from cet_cli.ingest.heights import height_of
from cet_cli.ingest.looks import FONT, Looks, growing, print_on_a4
from cet_cli.wording.collecting import CHOICES, both, choices, refusal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from cet_cli.ingest.columns import Column
    from cet_cli.report.collecting import Asking, Collection

KEYS_ROW = 0
"""The hidden row of the keys of the columns."""

_HEADINGS_ROW = 1
_FIRST = 2
_LISTS = "cet"
_SPARE = 200
"""So many rows below the last still offer their lists."""

_BUTTON = 4
"""So much of a heading's width is under the button of the filter, in characters."""


def workbook_bytes(collection: Collection) -> bytes:
    """Write the workbook.

    Raises:
        WrongUsage: xlsxwriter is not installed.
    """
    out, xlsxwriter = BytesIO(), _xlsxwriter()
    book = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
            "default_format_properties": dict(FONT),
        },
    )
    made = datetime.combine(collection.as_of, datetime.min.time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": said(collection.name), "created": made, "author": ""})
    book.set_custom_property("cet", f"{FORM} {collection.portfolio} {collection.digest}")
    looks, kind = Looks(book), growing(xlsxwriter.worksheet.Worksheet)
    write_guide(book.add_worksheet(both("SHEETS", "guide"), kind), looks, collection)
    lists = _lists(collection)
    for name in ("goals", "work"):
        rows = rows_of(collection, name)
        if rows:
            sheet = book.add_worksheet(both("SHEETS", name), kind)
            _Sheet(sheet, looks, name, rows, collection, lists).write()
    _write_lists(book, collection, lists)
    book.close()
    return out.getvalue()


def _xlsxwriter() -> ModuleType:
    try:
        import xlsxwriter
    except ImportError as error:
        raise WrongUsage(refusal("no_extra")) from error
    return xlsxwriter  # type: ignore[no-any-return,unused-ignore]


_Lists = dict[str, list[str]]


def _lists(collection: Collection) -> _Lists:
    """Give what can be chosen, by column."""
    found = {column: list(choices(column).values()) for column in CHOICES}
    return {**found, "source": [f"{name} | {said(title)}" for name, title in collection.sources]}


def _write_lists(book: Any, collection: Collection, lists: _Lists) -> None:  # noqa: ANN401
    """Write the hidden sheet: what can be chosen, and what the workbook was made from."""
    sheet = book.add_worksheet(_LISTS)
    for column, (key, entries) in enumerate(lists.items()):
        for row, text in enumerate((key, *entries)):
            sheet.write_string(row, column, text)
    about = (FORM, collection.portfolio, collection.digest, collection.as_of.isoformat())
    for row, text in enumerate(("plan", *about, __version__)):
        sheet.write_string(row, len(lists), text)
    sheet.protect()
    sheet.very_hidden()


class _Sheet:
    """One sheet of rows."""

    def __init__(  # noqa: PLR0913, PLR0917 - it is written in one go
        self,
        sheet: Any,  # noqa: ANN401 - xlsxwriter has no types
        looks: Looks,
        name: str,
        rows: tuple[Asking, ...],
        collection: Collection,
        lists: _Lists,
    ) -> None:
        self._sheet, self._looks, self._rows, self._lists = sheet, looks, rows, lists
        self._texts = [texts_of(row, collection) for row in rows]
        self._columns, self._title = columns_of(name), both("SHEETS", name)
        self._last = _FIRST + len(rows) - 1
        self._names = self._naming()

    def _naming(self) -> tuple[int, int]:
        """Find the columns by which every row is known: that of one language, or both."""
        some = [place for place, one in enumerate(self._columns) if self._is_name(one)]
        whole = (
            place for place in some if all(texts[self._columns[place].key] for texts in self._texts)
        )
        first = next(whole, None)
        return (some[0], some[-1]) if first is None else (first, first)

    def write(self) -> None:
        """Write headings, rows, lists and what is locked."""
        heads = [both("HEADINGS", column.key, "\n") for column in self._columns]
        for place, (column, head) in enumerate(zip(self._columns, heads, strict=True)):
            self._head(place, column, head)
        widths = [max(column.width - _BUTTON, 1) for column in self._columns]
        self._sheet.set_row(_HEADINGS_ROW, height_of(zip(heads, widths, strict=True)))
        for line, (row, texts) in enumerate(zip(self._rows, self._texts, strict=True), _FIRST):
            self._row(line, row, texts)
        self._around()
        self._on_paper()

    def _head(self, place: int, column: Column, head: str) -> None:
        sheet, looks = self._sheet, self._looks
        hidden = column.hidden or (column.key in NAMES and not self._is_name(column))
        sheet.set_column(place, place, column.width, None, {"hidden": hidden})
        sheet.write_string(KEYS_ROW, place, column.key)
        sheet.write_string(_HEADINGS_ROW, place, head, looks.asked if column.kinds else looks.head)
        if column.kinds:
            self._offer(place, column.key)

    def _is_name(self, column: Column) -> bool:
        """Tell whether a column holds names: a plan need not have them in both languages."""
        return column.key in NAMES and any(texts[column.key] for texts in self._texts)

    def _offer(self, place: int, key: str) -> None:
        """Offer a list, or say what is wanted, where a cell is chosen."""
        rule: dict[str, Any] = {
            "validate": "any",
            "input_title": both("HEADINGS", key, " / ")[:32],
            "input_message": both("HINTS", key, "\n")[:255],
        }
        if self._lists.get(key):
            column = chr(ord("A") + list(self._lists).index(key))
            source = f"={_LISTS}!${column}$2:${column}${len(self._lists[key]) + 1}"
            rule |= {"validate": "list", "source": source, "error_title": "cet"}
            rule |= {"error_message": both("HINTS", key, "\n")[:255]}
        self._sheet.data_validation(_FIRST, place, self._last + _SPARE, place, rule)

    def _row(self, line: int, row: Asking, texts: Mapping[str, str]) -> None:
        looks, sheet = self._looks, self._sheet
        seen = [(texts[one.key], one.width) for one in self._columns if _is_seen(one)]
        sheet.set_row(line, height_of(seen))
        for place, column in enumerate(self._columns):
            if not column.kinds:
                sheet.write_string(line, place, texts[column.key], looks.shown)
            else:
                look = looks.fill if is_open(column, row) else looks.none
                sheet.write_blank(line, place, None, look)

    def _around(self) -> None:
        sheet, last = self._sheet, len(self._columns) - 1
        sheet.set_row(KEYS_ROW, None, None, {"hidden": True})
        sheet.freeze_panes(_FIRST, self._names[1] + 1)
        sheet.autofilter(_HEADINGS_ROW, 0, self._last, last)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{self._last + 1}"})
        allowed = ("format_columns", "format_rows", "sort", "autofilter", "select_locked_cells")
        sheet.protect("", dict.fromkeys(allowed, True))

    def _on_paper(self) -> None:
        """Let the columns stand on two sheets of paper side by side, the names on both."""
        sheet = self._sheet
        print_on_a4(sheet, self._title)
        sheet.fit_to_pages(2, 0)
        sheet.repeat_rows(_HEADINGS_ROW)
        sheet.repeat_columns(*self._names)
        last = sum(not one.hidden for one in self._columns) - 1
        sheet.print_area(_HEADINGS_ROW, 0, self._last, last)


def _is_seen(column: Column) -> bool:
    return not column.kinds and not column.hidden
