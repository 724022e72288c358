"""Cells as office programs write them: the cases are those of ECMA-376, part 1, 18.3.1 and 18.8."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils.datetime import to_excel

from cet_cli.ingest.book import Book, Form, form_of, open_book
from cet_cli.ingest.cells import Rows, number_cell, place_of, rows_in
from cet_cli.ingest.table import Cell

FIRST = date(1899, 12, 30)
BOOK = Book((), ("one", ""), ("number", "date", "percent", "time"))


def read(row: str, upto: int = 9, most: int = 9, prefix: str = "") -> Rows:
    sheet = f"<{prefix}worksheet xmlns:x='u'>{row}</{prefix}worksheet>"
    part = BytesIO(sheet.encode())
    return rows_in(part, BOOK, range(3), upto, most)


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ('<c r="A1" t="s"><v>0</v></c>', Cell("one")),
        ('<c r="A1" t="inlineStr"><is><r><t>양자 </t></r><r><t>8</t></r></is></c>', Cell("양자 8")),
        ('<c t="inlineStr"><is><t>東</t><rPh><t>トウ</t></rPh></is></c>', Cell("東")),
        ('<c t="str"><v>a_x000D_b</v></c>', Cell("a\rb")),
        ('<c t="str"><f>A2</f><v>text</v></c>', Cell("=A2", "formula")),
        ('<c><f t="shared" si="0"/><v>5</v></c>', Cell("=", "formula")),
        ('<c t="b"><v>0</v></c>', Cell("FALSE", "not_a_value")),
        ('<c t="e"><v>#REF!</v></c>', Cell("#REF!", "not_a_value")),
        ('<c t="d"><v>2026-06-30T00:00:00</v></c>', Cell("2026-06-30")),
        ("<c><v>7.50</v></c>", Cell("7.5")),
        ("<c><v>0.29999999999999999</v></c>", Cell("0.3")),
        ("<c><v>-12</v></c>", Cell("-12")),
        ("<c><v>1e400</v></c>", Cell("1e400", "not_a_value")),
        ("<c><v>nan</v></c>", Cell("nan", "not_a_value")),
        ('<c s="1"><v>46203.99999999999</v></c>', Cell("2026-06-30")),
        ('<c s="1"><v>59</v></c>', Cell("1900-02-28")),
        ('<c s="1"><v>61</v></c>', Cell("1900-03-01")),
        ('<c s="1"><v>0.5</v></c>', Cell("0.5", "not_a_value")),
        ('<c s="1"><v>2958465.99999999999</v></c>', Cell("2958465.99999999999", "not_a_value")),
        ('<c s="1"><v>2958466</v></c>', Cell("2958466", "not_a_value")),
        ('<c s="2"><v>0.062</v></c>', Cell("6.2 %")),
        ('<c s="3"><v>0.25</v></c>', Cell("0.25", "not_a_value")),
    ],
)
def test_a_cell_is_read_as_it_is_shown(cell: str, wanted: Cell) -> None:
    assert read(f"<row>{cell}</row>") == [(1, {0: wanted})]


@pytest.mark.parametrize(
    "row",
    ["<row/>", '<row><c s="1"/><c t="s"><v>1</v></c></row>', '<row><c r="D1"><v>1</v></c></row>'],
)
def test_what_holds_nothing_that_was_asked_is_no_row(row: str) -> None:
    assert read(row) == []


def test_rows_and_cells_without_a_number_follow_each_other() -> None:
    rows = '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'

    assert read(rows) == [(3, {1: Cell("1"), 2: Cell("2")}), (4, {0: Cell("3")})]


def test_tags_with_a_prefix_are_the_same_tags() -> None:
    row = "<x:row><x:c><x:v>5</x:v></x:c></x:row>"

    assert read(row, prefix="x:") == [(1, {0: Cell("5")})]


def test_no_more_is_read_than_was_wanted() -> None:
    rows = "".join(f'<row r="{n}"><c><v>{n}</v></c></row>' for n in range(1, 6))

    assert [number for number, _ in read(rows, upto=3)] == [1, 2, 3]
    assert [number for number, _ in read(rows, most=2)] == [1, 2]


@pytest.mark.parametrize(
    "row", ['<row><c t="s"><v>9</v></c></row>', '<row><c s="9"><v>1</v></c></row>', '<row r="x"/>']
)
def test_what_refers_to_nothing_is_no_sheet(row: str) -> None:
    with pytest.raises((LookupError, ValueError)):
        read(row)


@pytest.mark.parametrize(
    ("pattern", "form"),
    [
        ("General", "number"),
        ("0.00E+00", "number"),
        ('#,##0"d"', "number"),
        ("[Red]#,##0;[Blue]-#,##0", "number"),
        ("0\\d", "number"),
        ("0.0%", "percent"),
        ("yyyy-mm-dd", "date"),
        ('yyyy"년" m"월" d"일"', "date"),
        ("[$-412]d mmm yy", "date"),
        ("mmm", "date"),
        ("yyyy-mm-dd hh:mm", "date"),
        ("h:mm AM/PM", "time"),
        ("[h]:mm", "time"),
        ("mm:ss.0", "time"),
    ],
)
def test_a_pattern_tells_what_a_number_is(pattern: str, form: Form) -> None:
    assert form_of(pattern) == form


def test_columns_are_numbered_as_they_are_lettered() -> None:
    assert [place_of(one) for one in ("A", "Z", "AA", "XFD")] == [0, 25, 26, 16_383]
    assert place_of("A" * 9) > place_of("XFD")


@given(st.dates(date(1900, 3, 1), date(9999, 12, 30)), st.floats(0, 0.999))
def test_a_date_is_the_one_that_was_meant(day: date, hour: float) -> None:
    serial = to_excel(datetime.combine(day, datetime.min.time())) + hour

    assert number_cell(repr(serial), "date", FIRST).text == day.isoformat()


@given(st.decimals(-(10**9), 10**9, places=4))
def test_a_number_is_the_one_that_was_typed(number: object) -> None:
    typed = float(str(number))

    assert float(number_cell(repr(typed), "number", FIRST).text) == typed


def test_a_book_knows_its_sheets_and_counts_from_its_own_day() -> None:
    book, out = openpyxl.Workbook(), BytesIO()
    book.epoch = datetime(1904, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    book.worksheets[0]["A1"] = datetime(2026, 6, 30, tzinfo=UTC).replace(tzinfo=None)
    book.worksheets[0]["A2"], book.worksheets[0]["A2"].number_format = 0.5, "0%"
    book.create_chartsheet("chart")
    book.create_sheet("둘째")
    book.save(out)

    with ZipFile(out) as archive:
        found = open_book(archive)
        part = archive.open(found.sheets[0][1])
        rows = rows_in(part, found, range(1), 9, 9)
    assert [name for name, _ in found.sheets] == ["Sheet", "둘째"]
    assert rows == [(1, {0: Cell("2026-06-30")}), (2, {0: Cell("50 %")})]


def test_numbers_of_formats_without_a_pattern_are_known_and_a_book_may_have_no_styles() -> None:
    book, out = openpyxl.Workbook(), BytesIO()
    for row, form in enumerate(("mm-dd-yy", "h:mm", "0%", "0.00"), 1):
        cell = book.worksheets[0].cell(row, 1)
        cell.value, cell.number_format = 46203, form
    book.save(out)

    assert _column(out) == ["2026-06-30", "46203", "4620300 %", "46203"]
    assert _column(without(out, "styles")) == ["46203", "46203", "46203", "46203"]


def _column(file: BytesIO) -> list[str]:
    with ZipFile(file) as archive:
        found = open_book(archive)
        return [
            row[0].text for _, row in rows_in(archive.open(found.sheets[0][1]), found, [0], 9, 9)
        ]


def without(file: BytesIO, kind: str) -> BytesIO:
    """The workbook without what leads to a part of one kind."""
    out = BytesIO()
    with ZipFile(file) as old, ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(
                name,
                re.sub(rb'<Relationship [^>]*/%b"[^>]*/>' % kind.encode(), b"", old.read(name)),
            )
    return out


def test_what_an_old_macintosh_counts_beyond_the_calendar_is_no_date() -> None:
    assert number_cell("2958465", "date", date(1904, 1, 1)).fault == "not_a_value"
