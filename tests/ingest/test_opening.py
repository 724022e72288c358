from __future__ import annotations

import contextlib
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cet_cli.errors import UnreadableFile
from cet_cli.ingest import opening, reading
from cet_cli.ingest.reading import read_sheets
from cet_cli.ingest.workbook import workbook_bytes
from tests.ingest.offices import asked, filled, opened, plan, rows, saved

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random


@pytest.fixture
def book(tmp_path: Path) -> bytes:
    return workbook_bytes(asked(plan(tmp_path)))


def _with(book: bytes, name: str, data: bytes) -> bytes:
    """The workbook with one part more, or another one in the place of its own."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, data)
    return out.getvalue()


SHEET = "xl/worksheets/sheet2.xml"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst>&b;</sst>'
LATE = LAUGHS.replace(b"<!DOCTYPE", b"<!--" + b" " * 70_000 + b"--><!DOCTYPE")


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("xl/vbaProject.bin", b"x", "holds macros"),
        ("xl/macrosheets/sheet1.xml", b"<x/>", "holds macros"),
        ("xl/externalLinks/externalLink1.xml", b"<x/>", "links to other files"),
        ("xl/connections.xml", b"<x/>", "links to other files"),
        ("xl/sharedStrings.xml", LAUGHS, "defines entities"),
        ("xl/sharedStrings.xml", LAUGHS.decode().encode("utf-16"), "defines entities"),
        ("xl/sharedStrings.xml", LATE, "defines entities"),
        ("xl/strings.png", LAUGHS, "defines entities"),
        (SHEET, b"<worksheet><sheetData><row", "damaged"),
        (SHEET, b"", "damaged"),
        (SHEET, b'<worksheet a="' + b"x" * 40_000_000 + b'"/>', "damaged"),
        (SHEET, b"<worksheet>" + b"<c/>" * 17_000_000 + b"</worksheet>", "damaged"),
        ("xl/workbook.xml", b"<workbook/>", "no file of `cet collect export`"),
    ],
)
def test_a_workbook_that_may_do_harm_is_refused(
    book: bytes, name: str, data: bytes, why: str
) -> None:
    with pytest.raises(UnreadableFile, match=why):
        read_sheets(_with(book, name, data))


def test_a_bomb_is_refused_before_it_is_unpacked(book: bytes) -> None:
    bomb = _with(book, "xl/media/image1.png", b"\0" * 160_000_000)

    assert len(bomb) < 1_000_000
    with pytest.raises(UnreadableFile, match="unpack to more than 150 MB"):
        read_sheets(bomb)


def test_a_file_too_large_or_of_too_many_parts_is_refused(
    book: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "_PARTS", 3)
    with pytest.raises(UnreadableFile, match="more than 3 parts"):
        read_sheets(book)
    monkeypatch.setattr(opening, "LARGEST", 1_000)
    with pytest.raises(UnreadableFile, match="larger than"):
        read_sheets(book)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password"),
        (b"PK\x03\x04 no archive", "damaged"),
    ],
)
def test_what_is_no_workbook_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(UnreadableFile, match=why):
        read_sheets(data)


def test_an_archive_of_something_else_is_refused() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("letter.txt", "x")

    with pytest.raises(UnreadableFile, match="damaged"):
        read_sheets(out.getvalue())


def test_a_cut_off_workbook_is_refused(book: bytes) -> None:
    with pytest.raises(UnreadableFile, match="damaged"):
        read_sheets(book[: len(book) // 2])


@given(st.randoms(use_true_random=False))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_workbook_is_read_or_refused(book: bytes, chance: Random) -> None:
    data = bytearray(book)
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(len(data))] = chance.randrange(256)

    with contextlib.suppress(UnreadableFile):
        assert len(read_sheets(bytes(data))) <= 2


def test_a_row_far_below_is_passed_over_where_nothing_was_asked(book: bytes) -> None:
    changed = opened(book)
    sheet, _, _ = rows(changed)["area/share"]
    sheet.cell(1_048_576, 1).value = "x"

    assert len(read_sheets(saved(changed))[0].rows) == 4


def test_too_many_rows_are_refused(book: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_ROWS", 3)

    with pytest.raises(UnreadableFile, match="more than 3 rows"):
        read_sheets(book)


def test_a_column_far_to_the_right_is_passed_over(book: bytes) -> None:
    changed = opened(book)
    sheet, number, _ = rows(changed)["area/share"]
    sheet.cell(number, 16_384).value = "x"

    assert len(read_sheets(saved(changed))[0].rows) == 4


@pytest.mark.parametrize(
    ("value", "form", "text", "fault"),
    [
        ("=1+1", "General", "=1+1", "formula"),
        ("=HYPERLINK(1)", "@", "=HYPERLINK(1)", "formula"),
        ("#N/A", "General", "#N/A", "not_a_value"),
        (True, "General", "TRUE", "not_a_value"),
        (6.2, "General", "6.2", ""),
        (6, "General", "6", ""),
        (0.062, "0.0%", "6.2 %", ""),
        (1e-7, "General", "0.0000001", ""),
        (datetime(2026, 6, 30, 9, 30, tzinfo=UTC).replace(tzinfo=None), "yyyy", "2026-06-30", ""),
        ("  text ", "@", "  text ", ""),
    ],
)
def test_a_cell_is_read_as_its_writer_saw_it(
    book: bytes, value: object, form: str, text: str, fault: str
) -> None:
    changed = opened(book)
    sheet, number, columns = rows(changed)["area/share"]
    cell = sheet.cell(number, columns["value"])
    cell.value, cell.number_format = value, form

    found = read_sheets(saved(changed))[0].rows
    cells = next(one for _, one in found if one["address"].text == "area/share")
    assert (cells["value"].text, cells["value"].fault) == (text, fault)


def test_a_time_of_day_is_no_value(book: bytes) -> None:
    from datetime import time

    data = filled(book, {"area/share": {"value": time(9, 30)}})
    cells = next(one for _, one in read_sheets(data)[0].rows if one["value"].text)

    assert cells["value"].fault == "not_a_value"


def test_other_sheets_and_columns_of_the_office_are_passed_over(book: bytes) -> None:
    changed = opened(book)
    changed.create_sheet("Own notes")["A1"] = "x"
    sheet, number, _ = rows(changed)["area/share"]
    sheet.cell(1, 30).value, sheet.cell(number, 30).value = "own", "x"

    assert [len(one.rows) for one in read_sheets(saved(changed))] == [4, 3]


@pytest.mark.parametrize("above", [False, True])
def test_a_sheet_whose_row_of_keys_is_lost_is_never_passed_over(
    book: bytes, *, above: bool
) -> None:
    changed = opened(book)
    sheet, _, _ = rows(changed)["area/share"]
    if above:
        sheet.insert_rows(1)
    else:
        sheet.delete_rows(1)

    with pytest.raises(UnreadableFile, match="Indicators, milestones` has lost its hidden first"):
        read_sheets(saved(changed))


def test_headings_that_are_lost_take_no_row_with_them(book: bytes) -> None:
    changed = opened(book)
    for sheet in {one.title: one for one, _, _ in rows(changed).values()}.values():
        sheet.delete_rows(2)

    assert [len(one.rows) for one in read_sheets(saved(changed))] == [4, 3]


def test_a_workbook_of_somebody_else_is_refused(book: bytes) -> None:
    changed = opened(book)
    for sheet in changed.worksheets:
        sheet.delete_rows(1, 9)

    with pytest.raises(UnreadableFile, match="no file of"):
        read_sheets(saved(changed))


def test_what_comes_back_is_read_without_the_extra(book: bytes) -> None:
    with mock.patch.dict("sys.modules", {"openpyxl": None, "xlsxwriter": None}):
        assert len(read_sheets(book)) == 2
