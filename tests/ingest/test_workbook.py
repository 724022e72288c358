from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING
from unittest import mock

import pytest

from cet_cli.errors import WrongUsage
from cet_cli.ingest.columns import FILLED
from cet_cli.ingest.workbook import workbook_bytes
from tests.ingest.offices import PLAN, asked, opened, plan, rows

if TYPE_CHECKING:
    from pathlib import Path


def test_the_same_collection_gives_the_same_bytes(tmp_path: Path) -> None:
    collection = asked(plan(tmp_path))

    assert workbook_bytes(collection) == workbook_bytes(collection)
    assert workbook_bytes(replace(collection, as_of=date(2027, 1, 1))) != workbook_bytes(collection)


def test_only_what_is_to_be_filled_is_not_locked(tmp_path: Path) -> None:
    book = opened(workbook_bytes(asked(plan(tmp_path))))
    found = rows(book)

    for sheet, number, columns in found.values():
        free = {key for key, at in columns.items() if not sheet.cell(number, at).protection.locked}
        assert free <= set(FILLED)
        assert {"on", "source", "title", "url"} <= free
    assert all(sheet.protection.sheet for sheet in book.worksheets)


@pytest.mark.parametrize(
    ("address", "free", "locked"),
    [
        ("area/share", {"value"}, {"status"}),
        ("area/pilot", {"status"}, {"value"}),
        ("area/thousand", {"status", "value"}, set[str]()),
        ("area/training", {"status"}, {"value", "stage"}),
        ("area/budget", {"value", "stage"}, {"status"}),
        ("area/works", {"value", "stage"}, {"status"}),
    ],
)
def test_a_row_is_open_for_what_can_be_said_of_its_thing(
    tmp_path: Path, address: str, free: set[str], locked: set[str]
) -> None:
    sheet, number, columns = rows(opened(workbook_bytes(asked(plan(tmp_path)))))[address]

    is_locked = {key: sheet.cell(number, at).protection.locked for key, at in columns.items()}
    assert {key for key in free if is_locked[key]} == set()
    assert {key for key in locked if not is_locked[key]} == set()


def test_each_thing_stands_on_its_sheet_with_what_is_known_of_it(tmp_path: Path) -> None:
    found = rows(opened(workbook_bytes(asked(plan(tmp_path)))))
    sheet, number, columns = found["area/share"]
    shown = {key: sheet.cell(number, at).value for key, at in columns.items()}

    assert shown["name_ko"] == "청정 전력 비중"
    assert shown["name_en"] == "Share of clean power"
    assert (shown["last"], shown["target"], shown["unit"]) == (
        "11.5 (2024)",
        "20 (2030)",
        "percent",
    )
    assert shown["owner"] == "환경부 / Ministry of Environment"
    assert sheet.title == "지표·이정표 Indicators, milestones"
    assert found["area/training"][0].title == "추진과제·사업 Measures, projects"


def test_addresses_keys_and_lists_are_hidden(tmp_path: Path) -> None:
    book = opened(workbook_bytes(asked(plan(tmp_path))))
    sheet, _, columns = rows(book)["area/share"]

    letters = [sheet.cell(1, columns[key]).column_letter for key in ("address", "check")]
    assert sheet.column_dimensions[letters[0]].hidden
    assert sheet.row_dimensions[1].hidden
    assert book["cet"].sheet_state == "veryHidden"


def test_lists_offer_what_can_be_chosen(tmp_path: Path) -> None:
    book = opened(workbook_bytes(asked(plan(tmp_path))))
    sheet = rows(book)["area/budget"][0]
    lists = [one for one in sheet.data_validations.dataValidation if one.type == "list"]
    columns = {cell.value: cell.column_letter for cell in book["cet"][1]}

    assert len(lists) == 4
    assert {one.formula1.split("$")[1] for one in lists} == {
        columns[key] for key in ("status", "stage", "standing", "source")
    }
    sources = [one.value for one in book["cet"][columns["source"]] if one.value]
    assert sources == ["source", "old | Old", "plan | Plan", "late | Late"]


def test_the_first_sheet_says_what_to_do_in_both_languages(tmp_path: Path) -> None:
    book = opened(workbook_bytes(asked(plan(tmp_path))))
    texts = [str(cell.value) for row in book.worksheets[0] for cell in row if cell.value]

    assert texts[0] == "새로 알려진 것만 적어 주십시오"
    assert "Please fill in what is new" in texts
    assert any("노란 칸" in text for text in texts)
    assert "2026-11-22" in texts


def test_a_row_is_as_high_as_its_longest_text_and_can_still_grow(tmp_path: Path) -> None:
    name = "A name that is so long that it needs three lines of its column to be read whole"
    area = PLAN.replace("name: Pilot line", f"name: {name}")
    data = workbook_bytes(asked(plan(tmp_path, area)))
    found = rows(opened(data))

    heights = {
        address: sheet.row_dimensions[number].height
        for address, (sheet, number, _) in found.items()
    }
    assert heights["area/pilot"] > heights["area/thousand"] > 15
    assert heights["area/pilot"] > 3 * 13
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert b"customHeight" not in archive.read("xl/worksheets/sheet2.xml")


def test_a_text_beyond_measure_gets_the_highest_row_there_is(tmp_path: Path) -> None:
    area = PLAN.replace("name: Pilot line", f"name: {'한글' * 900}")
    sheet, number, _ = rows(opened(workbook_bytes(asked(plan(tmp_path, area)))))["area/pilot"]

    assert 408 < sheet.row_dimensions[number].height <= 409


def test_a_language_in_which_nothing_has_a_name_takes_no_column(tmp_path: Path) -> None:
    area = "milestones:\n  - {id: one, name: One, due: 2027, source: plan}\n"
    sheet, _, columns = rows(opened(workbook_bytes(asked(plan(tmp_path, area)))))["area/one"]

    letters = {key: sheet.cell(1, columns[key]).column_letter for key in ("name_ko", "name_en")}
    assert sheet.column_dimensions[letters["name_ko"]].hidden
    assert not sheet.column_dimensions[letters["name_en"]].hidden
    assert sheet.print_title_cols == f"${letters['name_en']}:${letters['name_en']}"


def test_a_name_in_a_third_language_is_shown(tmp_path: Path) -> None:
    area = """\
measures:
  - {id: training, name: {fr: Formation}, due: 2028, pillar: talent, source: plan}
"""
    found = rows(opened(workbook_bytes(asked(plan(tmp_path, area)))))
    sheet, number, columns = found["area/training"]

    assert sheet.cell(number, columns["name_en"]).value == "Formation"


def test_a_sheet_is_laid_on_two_sheets_of_paper_with_names_and_headings_on_each(
    tmp_path: Path,
) -> None:
    sheet, _, columns = rows(opened(workbook_bytes(asked(plan(tmp_path)))))["area/share"]

    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (2, 0)
    name = sheet.cell(1, columns["name_en"]).column_letter
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$2:$2", f"${name}:${name}")
    assert sheet.print_area.endswith(f"${sheet.cell(1, columns['note']).column_letter}$6")
    assert sheet.title in sheet.oddFooter.left.text
    assert sheet.freeze_panes == "E3"


def test_where_everything_has_a_korean_name_no_other_is_kept_in_sight(tmp_path: Path) -> None:
    area = "milestones:\n  - {id: one, name: {ko: 하나, en: One}, due: 2027, source: plan}\n"
    sheet, _, columns = rows(opened(workbook_bytes(asked(plan(tmp_path, area)))))["area/one"]

    name = sheet.cell(1, columns["name_ko"]).column_letter
    assert sheet.print_title_cols == f"${name}:${name}"
    assert sheet.freeze_panes == f"{sheet.cell(1, columns['name_en']).column_letter}3"


def test_where_names_are_of_both_languages_both_are_kept_in_sight(tmp_path: Path) -> None:
    area = (
        "milestones:\n  - {id: one, name: {ko: 하나}, due: 2027, source: plan}\n"
        "  - {id: two, name: {en: Two}, due: 2027, source: plan}\n"
    )
    sheet, _, columns = rows(opened(workbook_bytes(asked(plan(tmp_path, area)))))["area/one"]

    names = [sheet.cell(1, columns[key]).column_letter for key in ("name_ko", "name_en")]
    assert sheet.print_title_cols == f"${names[0]}:${names[1]}"


def test_the_guide_shows_an_example_of_each_kind_and_what_the_colours_mean(tmp_path: Path) -> None:
    (guide, *_) = opened(workbook_bytes(asked(plan(tmp_path)))).worksheets
    lines = [[str(cell.value or "") for cell in row] for row in guide]

    (done,) = [line for line in lines if line[0] == "이정표 milestone"]
    assert (done[1], done[2], done[4]) == ("", "완료 done", "2026-06-30")
    (budget,) = [line for line in lines if line[0] == "재원 budget"]
    assert (budget[1], budget[3]) == ("4.7", "집행 executed")
    colours = {
        row[1].value: row[0].fill.fgColor.rgb for row in guide if row[0].fill.fill_type == "solid"
    }
    assert colours["적을 칸 / to be filled"] == "FFFFF8D6"


HOSTILE = "=cmd|' /C calc'!A0"


def test_no_text_of_a_plan_is_ever_a_formula(tmp_path: Path) -> None:
    area = (
        f'owner: "+{HOSTILE}"\nmilestones:\n'
        f'  - {{id: one, name: {{en: "{HOSTILE}", ko: "@SUM(1)"}}, due: 2027, source: plan}}\n'
    )
    data = workbook_bytes(asked(plan(tmp_path, area)))

    with zipfile.ZipFile(BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert [name for name in sheets if b"<f>" in archive.read(name)] == []
    keys, _, cells = opened(data).worksheets[1].iter_rows()
    texts = {key.value: (cell.value, cell.data_type) for key, cell in zip(keys, cells, strict=True)}
    assert (texts["name_en"], texts["name_ko"]) == ((HOSTILE, "s"), ("@SUM(1)", "s"))


def test_a_sheet_without_rows_is_left_out(tmp_path: Path) -> None:
    area = "milestones:\n  - {id: one, name: One, due: 2027, source: plan}\n"

    book = opened(workbook_bytes(asked(plan(tmp_path, area))))

    assert len(book.worksheets) == 3


def test_without_the_extra_it_is_said_what_to_install(tmp_path: Path) -> None:
    collection = asked(plan(tmp_path))

    with (
        mock.patch.dict("sys.modules", {"xlsxwriter": None}),
        pytest.raises(WrongUsage, match=r"cet-cli\[xlsx\]"),
    ):
        workbook_bytes(collection)
