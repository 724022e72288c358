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
from cet_cli.ingest.columns import FORM, columns_of, is_open, rows_of, said, texts_of
from cet_cli.wording.collecting import CHOICES, both, choices, guide, refusal

if TYPE_CHECKING:
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

_INK, _SOFT, _LINE = "#1F2933", "#F3F5F7", "#C9D1D9"
_PAPER, _FILL, _HEAD, _ASKED = "#FFFFFF", "#FFF8D6", "#21476B", "#8A5A00"


def workbook_bytes(collection: Collection) -> bytes:
    """Write the workbook.

    Raises:
        WrongUsage: xlsxwriter is not installed.
    """
    out = BytesIO()
    book = _xlsxwriter().Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
            "default_format_properties": {"font_name": "Malgun Gothic", "font_size": 10},
        },
    )
    made = datetime.combine(collection.as_of, datetime.min.time(), UTC).replace(tzinfo=None)
    book.set_properties({"title": said(collection.name), "created": made, "author": ""})
    book.set_custom_property("cet", f"{FORM} {collection.portfolio} {collection.digest}")
    looks = _Looks(book)
    _write_guide(book, looks, collection)
    lists = _lists(collection)
    for sheet in ("goals", "work"):
        rows = rows_of(collection, sheet)
        if rows:
            _Sheet(book, looks, sheet, rows, collection, lists).write()
    _write_lists(book, collection, lists)
    book.close()
    return out.getvalue()


def _xlsxwriter() -> ModuleType:
    try:
        import xlsxwriter
    except ImportError as error:
        raise WrongUsage(refusal("no_extra")) from error
    return xlsxwriter  # type: ignore[no-any-return,unused-ignore]


class _Looks:
    """How cells look."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
        base = {"font_color": _INK, "valign": "top", "text_wrap": True, "num_format": "@"}
        edge = {"border": 1, "border_color": _LINE}
        self.title = book.add_format({"bold": True, "font_size": 16, "font_color": _HEAD})
        self.text = book.add_format({**base, "font_size": 11, "num_format": "General"})
        self.label = book.add_format({**base, "bold": True, "font_color": _HEAD})
        head = {**base, **edge, "bold": True, "font_color": _PAPER, "valign": "vcenter"}
        self.head = book.add_format({**head, "bg_color": _HEAD})
        self.asked = book.add_format({**head, "bg_color": _ASKED})
        self.shown = book.add_format({**base, **edge, "bg_color": _SOFT})
        self.fill = book.add_format({**base, **edge, "bg_color": _FILL, "locked": False})
        self.none = book.add_format({**base, **edge, "bg_color": "#DDE2E7"})


def _write_guide(book: Any, looks: _Looks, collection: Collection) -> None:  # noqa: ANN401
    """Write the first sheet: what it is about, and how to fill it in, in both languages."""
    sheet = book.add_worksheet(both("SHEETS", "guide"))
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 96)
    about = {
        "plan": said(collection.name),
        "asked": collection.asked or both("ABOUT", "all", " / "),
        "day": collection.as_of.isoformat(),
        "rows": str(len(collection.rows)),
    }
    line = 0
    for language in ("ko", "en"):
        title, *steps = guide(language)
        sheet.set_row(line, 26)
        sheet.write_string(line, 0, title, looks.title)
        for step in steps:
            line += 1
            sheet.set_row(line, 32 if len(step) > _WRAPS[language] else 18)
            sheet.merge_range(line, 0, line, 1, "", looks.text)
            sheet.write_string(line, 0, step, looks.text)
        line += 2
    for key, text in about.items():
        sheet.write_string(line, 0, both("ABOUT", key, " / "), looks.label)
        sheet.write_string(line, 1, text, looks.text)
        line += 1
    sheet.protect()
    _print_on_a4(sheet)


_WRAPS = {"ko": 70, "en": 120}
"""A longer line takes two."""


def _print_on_a4(sheet: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


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
        book: Any,  # noqa: ANN401 - xlsxwriter has no types
        looks: _Looks,
        name: str,
        rows: tuple[Asking, ...],
        collection: Collection,
        lists: _Lists,
    ) -> None:
        self._sheet = book.add_worksheet(both("SHEETS", name))
        self._looks, self._rows, self._collection = looks, rows, collection
        self._columns = columns_of(name)
        self._lists = lists
        self._last = _FIRST + len(rows) - 1

    def write(self) -> None:
        """Write headings, rows, lists and what is locked."""
        for place, column in enumerate(self._columns):
            self._head(place, column)
        for line, row in enumerate(self._rows, _FIRST):
            self._row(line, row)
        self._around()

    def _head(self, place: int, column: Column) -> None:
        sheet, looks = self._sheet, self._looks
        sheet.set_column(place, place, column.width, None, {"hidden": column.hidden})
        sheet.write_string(KEYS_ROW, place, column.key)
        look = looks.asked if column.kinds else looks.head
        sheet.write_string(_HEADINGS_ROW, place, both("HEADINGS", column.key, "\n"), look)
        if column.kinds:
            self._offer(place, column.key)

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

    def _row(self, line: int, row: Asking) -> None:
        texts, looks, sheet = texts_of(row, self._collection), self._looks, self._sheet
        for place, column in enumerate(self._columns):
            if not column.kinds:
                sheet.write_string(line, place, texts[column.key], looks.shown)
            else:
                look = looks.fill if is_open(column, row) else looks.none
                sheet.write_blank(line, place, None, look)

    def _around(self) -> None:
        sheet, last = self._sheet, len(self._columns) - 1
        sheet.set_row(KEYS_ROW, None, None, {"hidden": True})
        sheet.set_row(_HEADINGS_ROW, 34)
        sheet.freeze_panes(_FIRST, 4)
        sheet.autofilter(_HEADINGS_ROW, 0, self._last, last)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{self._last + 1}"})
        allowed = ("format_columns", "format_rows", "sort", "autofilter", "select_locked_cells")
        sheet.protect("", dict.fromkeys(allowed, True))
        sheet.repeat_rows(_HEADINGS_ROW)
        _print_on_a4(sheet)
