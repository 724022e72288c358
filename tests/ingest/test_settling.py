from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.edit import planned
from cet_cli.errors import UnreadableFile
from cet_cli.ingest.reading import read_sheets
from cet_cli.ingest.settling import settle
from cet_cli.ingest.workbook import workbook_bytes
from cet_cli.model.walk import walk_portfolio
from tests.ingest.offices import PLAN, TODAY, asked, filled, opened, plan, rows, saved, settled

if TYPE_CHECKING:
    from pathlib import Path

    from cet_cli.ingest.settling import Settled
    from cet_cli.load import Workspace

CITED = {"source": "late | Late"}
FRESH = {
    "title": "2026년 보고서",
    "publisher": "환경부",
    "published": "2026. 7. 31.",
    "url": "https://example.kr/2026",
    "standing": "공식 문서",
}


def _after(workspace: Workspace, root: Path, found: Settled) -> set[str]:
    """The addresses that are new in the plan once the rows are taken over."""
    entries = found.sources.entries(one.source for one in found.taken)
    patches = [patch for *_, patch in entries] + [
        patch for one in found.taken for patch in one.patches
    ]
    edits = planned(workspace, patches, here=root)
    before, after = (
        {str(address) for address, _ in walk_portfolio(one.portfolio)}
        for one in (workspace, edits.workspace)
    )
    assert before <= after
    return after - before


@pytest.mark.parametrize(
    ("address", "cells", "new"),
    [
        ("area/share", {"value": "12.0", "on": "2026-06"}, "share/obs@2026-06~late"),
        ("area/share", {"value": "12.0 %", "on": "2026.6.30"}, "share/obs@2026-06-30~late"),
        ("area/share", {"value": 12.5, "on": 2025}, "share/obs@2025~late"),
        ("area/panels", {"value": "KR=66.0 CN=34", "on": "2025"}, "panels/obs@2025~late"),
        (
            "area/pilot",
            {"status": "진행 중 under way", "on": "2026-06"},
            "pilot/progress@2026-06~late",
        ),
        ("area/pilot", {"status": "Not done", "on": "2026 Q2"}, "pilot/progress@2026-Q2~late"),
        ("area/pilot", {"status": "완료", "on": "2026-06-30"}, "pilot/done"),
        (
            "area/thousand",
            {"status": "done", "value": "1024 qubits", "on": "2026-06-30"},
            "thousand/done",
        ),
        ("area/training", {"status": "done", "on": "2025년"}, "training/done"),
        (
            "area/budget",
            {"value": "5.1", "stage": "집행 executed", "on": "2025"},
            "budget/amount@2025~executed",
        ),
        (
            "area/works",
            {"value": "KRW 3 billion", "stage": "approved", "on": "2027"},
            "works/amount@2027~approved",
        ),
    ],
)
def test_what_an_office_says_stands_in_the_plan(
    tmp_path: Path, address: str, cells: dict[str, object], new: str
) -> None:
    workspace = plan(tmp_path)

    found = settled(workspace, {address: {**cells, **CITED, "note": "as reported"}})

    assert found.refused == []
    assert _after(workspace, tmp_path, found) == {f"area/{new}"}


def test_the_note_and_the_figure_are_those_of_the_row(tmp_path: Path) -> None:
    workspace = plan(tmp_path)
    row = {"value": "12.50", "on": "2026-06", "note": "two\nlines", **CITED}

    found = settled(workspace, {"area/share": row})

    (patch,) = found.taken[0].patches
    assert getattr(patch, "item", None) == {
        "value": "12.50",
        "on": "2026-06",
        "source": "late",
        "note": "two lines",
    }


def test_one_new_source_is_entered_once_for_all_its_rows(tmp_path: Path) -> None:
    workspace = plan(tmp_path)
    row = {"on": "2026-06", **FRESH}

    found = settled(
        workspace,
        {"area/share": {"value": "12", **row}, "area/pilot": {"status": "planned", **row}},
    )

    ((name, title, patch),) = found.sources.entries(one.source for one in found.taken)
    assert title == "2026년 보고서"
    assert getattr(patch, "item", None) == {
        "id": name,
        "title": "2026년 보고서",
        "publisher": "환경부",
        "published": "2026-07-31",
        "standing": "official",
        "url": "https://example.kr/2026",
    }
    assert _after(workspace, tmp_path, found) == {
        f"sources/{name}",
        f"area/share/obs@2026-06~{name}",
        f"area/pilot/progress@2026-06~{name}",
    }


def test_a_source_of_unknown_date_was_seen_today_and_is_not_called_official(tmp_path: Path) -> None:
    row = {"value": "12", "on": "2026-06", "title": "***"}

    found = settled(plan(tmp_path), {"area/share": row})

    ((_, _, patch),) = found.sources.entries(one.source for one in found.taken)
    assert getattr(patch, "item", None) == {
        "id": "report",
        "title": "***",
        "published": "unknown",
        "seen": "2026-11-22",
        "standing": "reported",
    }


def test_a_title_that_the_plan_has_is_that_source(tmp_path: Path) -> None:
    row = {"value": "12", "on": "2026-06", "title": " late "}

    found = settled(plan(tmp_path), {"area/share": row})

    assert [one.source for one in found.taken] == ["late"]
    assert found.sources.entries(["late"]) == []


def test_a_new_source_whose_id_is_taken_gets_another(tmp_path: Path) -> None:
    row = {"value": "12", "on": "2026-06", "title": "Late", "url": "https://a.kr/other"}
    sources = "sources:\n  - {id: late, title: Late, url: 'https://a.kr/one', published: 2026}\n"
    sources += (
        "  - {id: plan, title: P, published: 2024}\n  - {id: old, title: O, published: 2020}\n"
    )

    found = settled(plan(tmp_path, PLAN, **{"sources.yaml": sources}), {"area/share": row})

    assert [one.source for one in found.taken] == ["late-2"]


OK = {"value": "12", "on": "2026-06", **CITED}
DATED = {"status": "planned", "on": "2026-06", **CITED}
MONEY = {"value": "5", "stage": "executed", "on": "2025", **CITED}


@pytest.mark.parametrize(
    ("address", "cells", "column", "why"),
    [
        ("area/share", {**OK, "value": None}, "New value", "the value is missing"),
        ("area/share", {**OK, "value": "=1+1"}, "New value", "formula"),
        ("area/share", {**OK, "value": "#N/A"}, "New value", "error or a truth value"),
        ("area/share", {**OK, "value": "a lot"}, "New value", "`a lot` is no figure"),
        ("area/share", {**OK, "value": "1,2,3"}, "New value", "`1,2,3` is no figure"),
        ("area/share", {**OK, "value": "12 GW"}, "New value", "does not go with the unit percent"),
        ("area/panels", OK, "New value", "a figure for each part"),
        ("area/panels", {**OK, "value": "KR=x"}, "New value", "`x` is no figure"),
        ("area/share", {**OK, "on": None}, "Date of the value", "the date is missing"),
        ("area/share", {**OK, "on": "soon"}, "Date of the value", "`soon` is no date"),
        ("area/share", {**OK, "on": "2026-02-30"}, "Date of the value", "is no date"),
        ("area/share", {**OK, "on": "2026.2.30"}, "Date of the value", "is no date"),
        ("area/share", {**OK, "on": "2025년 13월"}, "Date of the value", "is no date"),
        ("area/share", {**OK, "on": "2026-12"}, "Date of the value", "has not come yet"),
        ("area/share", {**OK, "status": "done"}, "New status", "nothing of the kind is asked"),
        ("area/pilot", {**DATED, "value": "3"}, "New value", "nothing of the kind is asked"),
        ("area/pilot", {**DATED, "status": None}, "New status", "the status is missing"),
        ("area/pilot", {**DATED, "status": "soon"}, "New status", "`soon` is not in the list"),
        ("area/budget", {**MONEY, "stage": None}, "Stage", "the stage of the amount is missing"),
        ("area/budget", {**MONEY, "stage": "x"}, "Stage", "`x` is not in the list"),
        ("area/share", {**OK, "source": None}, "title", "the source is missing"),
        ("area/share", {**OK, "source": "nobody"}, "Source already", "no source `nobody`"),
        ("area/share", {**OK, "source": "lat"}, "Source already", "did you mean `late`?"),
        ("area/share", {**OK, "source": "own"}, "Source already", "no source `own`"),
        ("area/share", {**OK, "title": "New"}, "Source already", "a known source and a new one"),
        ("area/share", {**OK, "source": None, "url": "https://a.kr"}, "title", "title of the new"),
        (
            "area/share",
            {**OK, "source": None, "title": "A", "url": "www.a"},
            "Web",
            "no web address",
        ),
        (
            "area/share",
            {**OK, "source": None, "title": "A", "url": "javascript:alert(1)"},
            "Web",
            "no web address",
        ),
        (
            "area/share",
            {**OK, "source": None, "title": "A", "published": "soon"},
            "Published",
            "no day of publication",
        ),
        (
            "area/share",
            {**OK, "source": None, "title": "A", "published": "2027"},
            "Published",
            "has not come yet",
        ),
        (
            "area/share",
            {**OK, "source": None, "title": "A", "standing": "x"},
            "Who says so",
            "not in the list",
        ),
        ("area/share", {**OK, "note": "x" * 2001}, "Remark", "longer than 2,000 characters"),
        (
            "area/share",
            {**OK, "on": "2024", "source": "plan", "value": "11.6"},
            "New value",
            "another value of this date and source already: 11.5",
        ),
        (
            "area/budget",
            {**MONEY, "on": "2024", "value": "4.8"},
            "New value",
            "another value of this date and source already: 4.7",
        ),
    ],
)
def test_a_row_is_refused_with_its_column_and_the_reason(
    tmp_path: Path, address: str, cells: dict[str, object], column: str, why: str
) -> None:
    workspace = plan(tmp_path)
    _, number, _ = rows(opened(workbook_bytes(asked(workspace))))[address]

    found = settled(workspace, {address: cells})

    (refused,) = found.refused
    assert found.taken == []
    assert (refused.row, refused.address) == (number, address)
    assert column in refused.column
    assert why in refused.why


def test_one_bad_row_does_not_hold_the_others_up(tmp_path: Path) -> None:
    found = settled(plan(tmp_path), {"area/share": OK, "area/pilot": {**DATED, "on": "x"}})

    assert [str(one.row.address) for one in found.taken] == ["area/share"]
    assert [one.address for one in found.refused] == ["area/pilot"]


@pytest.mark.parametrize(
    ("address", "cells"),
    [
        ("area/share", {"value": "11.5", "on": "2024", "source": "plan"}),
        ("area/share", {"value": "11.5 %", "on": "2024", "title": "Plan"}),
        ("area/panels", {"value": "CN=17.9 KR=81.3", "on": "2022", "source": "plan"}),
        ("area/budget", {"value": "4.7", "stage": "executed", "on": "2024", "source": "plan"}),
    ],
)
def test_what_the_plan_says_already_is_not_written_again(
    tmp_path: Path, address: str, cells: dict[str, object]
) -> None:
    found = settled(plan(tmp_path), {address: cells})

    assert [str(one.address) for one in found.known] == [address]
    assert (found.taken, found.refused) == ([], [])


def test_progress_that_is_known_is_not_written_again(tmp_path: Path) -> None:
    reported = "due: 2026, progress: [{on: 2026-06, says: planned, source: late}]"
    workspace = plan(tmp_path, PLAN.replace("due: 2026,", f"{reported},"))

    same = settled(workspace, {"area/pilot": DATED})
    other = settled(workspace, {"area/pilot": {**DATED, "status": "under way"}})
    done = settled(workspace, {"area/pilot": {**DATED, "status": "done"}})

    assert len(same.known) == 1
    assert "another value" in other.refused[0].why
    assert len(done.taken) == 1


def test_a_row_that_stands_twice_is_taken_once(tmp_path: Path) -> None:
    workspace = plan(tmp_path)
    book = opened(filled(workbook_bytes(asked(workspace)), {"area/share": OK}))
    sheet, number, _ = rows(book)["area/share"]
    below = sheet.max_row + 1
    for cell in list(sheet[number]):
        sheet.cell(below, cell.column).value = cell.value

    found = settle(read_sheets(saved(book)), workspace.portfolio, "", TODAY)

    assert len(found.taken) == 1
    assert [(one.row, one.why) for one in found.refused] == [
        (below, f"row {number} says the same already")
    ]


def test_a_milestone_is_done_once(tmp_path: Path) -> None:
    workspace = plan(tmp_path)
    row = {**DATED, "status": "done"}
    book = opened(filled(workbook_bytes(asked(workspace)), {"area/pilot": row}))
    sheet, number, columns = rows(book)["area/pilot"]
    below = sheet.max_row + 1
    for cell in list(sheet[number]):
        sheet.cell(below, cell.column).value = cell.value
    sheet.cell(below, columns["on"]).value = "2026-05"

    found = settle(read_sheets(saved(book)), workspace.portfolio, "", TODAY)

    assert (len(found.taken), len(found.refused)) == (1, 1)


SPLIT = """\
{id: one, split_from: pilot, name: Pilot line, due: 2026, source: plan}
  - {id: two, split_from: pilot, name: Pilot line, due: 2026, source: plan}"""
NEWER = "  - {id: added, name: Added, due: 2028, source: plan}\n"


@pytest.mark.parametrize(
    ("old", "new", "outcome"),
    [
        ("funding:", f"{NEWER}funding:", "area/pilot"),
        ("due: 2026, source", "due: 2027, was: [{due: 2026, source: old}], source", "area/pilot"),
        ("{id: pilot,", "{id: pilot-line, formerly: pilot,", "area/pilot-line"),
        ("{id: pilot,", "{id: both, merged_from: pilot,", "area/both"),
        ("name: Pilot line", "name: Another line", "means something else"),
        ("  - {id: pilot, name: Pilot line, due: 2026, source: plan}\n", "", "has nothing of this"),
        (
            "{id: pilot, name: Pilot line, due: 2026, source: plan}",
            SPLIT,
            "became several things: area/one, area/two",
        ),
        (
            "due: 2026, source: plan}",
            "due: 2026, dropped: {on: 2026-10, source: late}, source: plan}",
            "was dropped",
        ),
        (
            "due: 2026, source: plan}",
            "due: 2026, done: {on: 2026-05, source: late}, source: plan}",
            "was done, on 2026-05",
        ),
    ],
)
def test_a_workbook_of_an_older_plan_is_merged_where_only_one_thing_can_be_meant(
    tmp_path: Path, old: str, new: str, outcome: str
) -> None:
    made = workbook_bytes(asked(plan(tmp_path / "old")))
    now = plan(tmp_path / "new", PLAN.replace(old, new, 1))

    found = settled(now, {"area/pilot": DATED}, made)

    assert found.older
    assert [str(one.row.address) for one in found.taken] + [one.why for one in found.refused] == [
        outcome if outcome.startswith("area/") else found.refused[0].why
    ]
    assert outcome in (found.refused[0].why if found.refused else str(found.taken[0].row.address))


def test_a_report_that_it_was_done_then_is_known_already(tmp_path: Path) -> None:
    made = workbook_bytes(asked(plan(tmp_path / "old")))
    done = "due: 2026, done: {on: 2026-06, source: late}, source: plan}"
    now = plan(tmp_path / "new", PLAN.replace("due: 2026, source: plan}", done, 1))

    found = settled(now, {"area/pilot": {**DATED, "status": "done"}}, made)

    assert len(found.known) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("unit: percent", "unit: GW"),
        ("name: {en: Share of clean power", "name: {en: Share of green power"),
        ("    better: higher\n", "    better: higher\n    definition: Renewables alone\n"),
    ],
)
def test_a_figure_is_not_taken_over_where_its_meaning_changed(
    tmp_path: Path, old: str, new: str
) -> None:
    made = workbook_bytes(asked(plan(tmp_path / "old")))
    now = plan(tmp_path / "new", PLAN.replace(old, new, 1))

    found = settled(now, {"area/share": OK}, made)

    assert "means something else" in found.refused[0].why


def test_rows_of_an_area_that_has_another_name_now_are_found(tmp_path: Path) -> None:
    made = workbook_bytes(asked(plan(tmp_path / "old")))
    now = plan(tmp_path / "new", "formerly: area\n" + PLAN)
    text = (tmp_path / "new/areas/area.yaml").read_text().replace("roadmap: area", "roadmap: power")
    now = plan(
        tmp_path / "newer",
        **{
            "areas/power.yaml": text,
            "areas/area.yaml": "",
        },
    )

    found = settled(now, {"area/share": OK}, made)

    assert [str(one.row.address) for one in found.taken] == ["power/share"]


@pytest.mark.parametrize(
    ("check", "why"),
    [
        ("2:demo:x:y", "newer version"),
        ("1:other:x:y", "made for the plan `other`, not for `demo`"),
    ],
)
def test_a_workbook_of_another_plan_is_refused_as_a_whole(
    tmp_path: Path, check: str, why: str
) -> None:
    with pytest.raises(UnreadableFile, match=why):
        settled(plan(tmp_path), {"area/share": {**OK, "check": check}})


@pytest.mark.parametrize("cells", [{"check": "x"}, {"check": None}, {"address": None}])
def test_a_row_whose_hidden_cells_were_changed_is_refused(
    tmp_path: Path, cells: dict[str, object]
) -> None:
    found = settled(plan(tmp_path), {"area/share": {**OK, **cells}})

    assert "hidden cells" in found.refused[0].why


def test_an_address_that_was_typed_over_is_refused(tmp_path: Path) -> None:
    found = settled(plan(tmp_path), {"area/share": {**OK, "address": "area/opened"}})

    assert "means something else" in found.refused[0].why


def test_an_empty_workbook_changes_nothing(tmp_path: Path) -> None:
    found = settled(plan(tmp_path), {})

    assert (found.rows, found.taken, found.known, found.refused) == (7, [], [], [])
    assert not found.older
