from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from cet_cli import edit
from cet_cli.api import open_workspace
from cet_cli.diff import compare
from cet_cli.errors import RefusedEdit
from cet_cli.ingest.columns import texts_of
from cet_cli.ingest.reading import read_sheets
from cet_cli.report.collecting import Wanted, askings, compose_collection
from tests.bench.collect import fill_csv, fill_workbook
from tests.cli.running import Answer, typed
from tests.ingest.offices import TODAY, filled, opened, plan, rows
from tests.plans import korea_copy
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from typing import Any

    from cet_cli.edit import Edits
    from cet_cli.load import Workspace
    from cet_cli.patch import Patch

DAY = ("--as-of", TODAY.isoformat())
ROW: dict[str, object] = {
    "value": "14.5",
    "on": "2026-06",
    "title": "Report of 2026",
    "published": "2026-07",
}

EVERYTHING = {"share", "panels", "pilot", "thousand", "budget", "training", "works"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    plan(tmp_path / "plan")
    return tmp_path / "plan"


def cet(home: Path, *words: str) -> Answer:
    return typed("collect", *words, "-C", str(home), *DAY)


def files(home: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(home.rglob("*.yaml"))}


def sent(home: Path, name: str = "ask.xlsx", *words: str) -> Path:
    """A file that was sent out."""
    path = home.parent / name
    answer = cet(home, "export", "--all", "--to", str(path), *words)
    assert (answer.code, answer.err) == (0, "")
    return path


def returned(home: Path, answers: Mapping[str, Mapping[str, object]]) -> Path:
    """A workbook that came back."""
    path = sent(home)
    path.write_bytes(filled(path.read_bytes(), answers))
    return path


def returned_over(path: Path, answers: Mapping[str, Mapping[str, object]]) -> Path:
    """A workbook that came back with more in it."""
    path.write_bytes(filled(path.read_bytes(), answers))
    return path


def test_what_was_sent_is_told(home: Path) -> None:
    path = home.parent / "ask.xlsx"

    answer = cet(home, "export", "--all", "--to", str(path))

    assert answer.out.splitlines() == [
        f"Wrote {path}: 7 rows",
        f"Send it out; what comes back: cet collect import {path}",
    ]


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        (("--owner", "환경부"), EVERYTHING - {"works"}),
        (("--owner", "ministry of works"), {"works"}),
        (("--owner", "Ministry"), EVERYTHING),
        (("--area", "area", "--owner", "works"), {"works"}),
        (("--all", "--due-before", "2027"), EVERYTHING - {"thousand"}),
        (("--all", "--due-before", "2026-01"), EVERYTHING - {"thousand", "pilot"}),
    ],
)
def test_only_those_are_asked_who_are_named(
    home: Path, words: tuple[str, ...], addresses: set[str]
) -> None:
    path = home.parent / "ask.xlsx"

    cet(home, "export", *words, "--to", str(path))

    assert rows(opened(path.read_bytes())).keys() == {f"area/{one}" for one in addresses}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "who is asked? --owner NAME, --area ID, or --all"),
        (("--owner", "Ministry of Peace"), "nobody is called `Ministry of Peace`"),
        (("--area", "aera"), "no area `aera`; there are area"),
        (("--area", "demo"), "there is nothing to ask"),
        (("--all", "--to", "ask.pdf"), "`ask.pdf`: which kind of file?"),
        (("--all", "--due-before", "soon"), "`soon` is not a date"),
    ],
)
def test_a_wish_that_cannot_be_met_is_explained(
    home: Path, words: tuple[str, ...], why: str
) -> None:
    path = home.parent / "ask.xlsx"

    answer = cet(home, "export", "--to", str(path), *words)

    assert answer.code == 2
    assert why in answer.err
    assert not path.exists()


def test_a_file_is_replaced_only_with_force(home: Path) -> None:
    path = sent(home)

    answer = cet(home, "export", "--all", "--to", str(path))

    assert (answer.code, "exists already: --force replaces it" in answer.err) == (2, True)
    assert cet(home, "export", "--all", "--to", str(path), "--force").code == 0


def test_nothing_is_taken_over_where_a_file_of_the_plan_cannot_be_read(home: Path) -> None:
    file = sent(home)
    area = home / "areas" / "area.yaml"
    area.write_text(area.read_text() + "  - {id: half\n")

    answer = cet(home, "import", str(file), "--yes")

    assert answer.code == 2
    assert "areas/area.yaml could not be read" in answer.err


def test_a_plan_with_errors_sends_nothing(home: Path) -> None:
    (home / "areas/area.yaml").write_text("format: 1\nroadmap: area\nname: A\nnonsense: 1\n")

    answer = cet(home, "export", "--all", "--to", str(home.parent / "ask.xlsx"))

    assert answer.code == 2


def test_what_came_back_is_shown_with_its_effect_and_written(home: Path) -> None:
    path = returned(home, {"area/share": ROW, "area/training": {**ROW, "value": None}})

    answer = cet(home, "import", str(path), "--yes")

    lines = answer.out.splitlines()
    assert answer.code == 1
    assert lines[0] == (f"{path}: 7 rows, 2 filled, 1 to be taken over, 0 known already, 1 refused")
    assert "  Share of clean power (area/share): 14.5, 2026-06 (report-2026)" in lines
    assert "  New source report-2026: Report of 2026" in lines
    assert any(
        "row 5, K (New status): the status is missing (area/training)" in one for one in lines
    )
    assert any("Share of clean power: " in one and " -> " in one for one in lines)
    (target,) = (
        one for one in open_workspace(home).portfolio.areas[0].indicators if one.id == "share"
    )
    assert [
        (str(one.value and one.value.text), one.on and one.on.text) for one in target.observations
    ] == [
        ("11.5", "2024"),
        ("14.5", "2026-06"),
    ]
    assert typed("validate", str(home)).code == 0


def test_taking_the_same_file_twice_changes_nothing_more(home: Path) -> None:
    path = returned(home, {"area/share": ROW})
    assert cet(home, "import", str(path), "--yes").code == 0
    after = files(home)

    answer = cet(home, "import", str(path), "--yes")

    assert answer.code == 0
    assert "0 to be taken over, 1 known already" in answer.out
    assert "The plan has changed since this file was made" in answer.out
    assert files(home) == after


def test_a_dry_run_shows_the_difference_and_writes_nothing(home: Path) -> None:
    path = returned(home, {"area/share": ROW})
    before = files(home)

    answer = cet(home, "import", str(path), "--dry-run")

    assert answer.code == 0
    added = [line for line in answer.out.splitlines() if line.startswith("+ ")]
    assert any("id: report-2026" in line for line in added)
    assert any("value: 14.5, on: 2026-06, source: report-2026" in line for line in added)
    assert files(home) == before


def test_where_nobody_can_be_asked_nothing_is_written(home: Path) -> None:
    path = returned(home, {"area/share": ROW})
    before = files(home)

    answer = cet(home, "import", str(path))

    assert (answer.code, "--yes writes" in answer.err) == (2, True)
    assert files(home) == before


def test_what_would_break_the_plan_is_refused_alone(home: Path) -> None:
    answers: dict[str, dict[str, object]] = {
        "area/panels": {**ROW, "value": "KR=80 CN=40"},
        "area/pilot": {**ROW, "value": None, "status": "planned"},
    }
    path = returned(home, answers)

    answer = cet(home, "import", str(path), "--format", "json", "--yes")

    found = json.loads(answer.out)
    assert answer.code == 1
    assert [one["address"] for one in found["taken"]] == ["area/pilot"]
    assert [(one["address"], one["why"][:5]) for one in found["refused"]] == [
        ("area/panels", "I112:")
    ]
    assert typed("validate", str(home)).code == 0


def test_the_answer_for_programs_is_as_its_schema_says(home: Path) -> None:
    path = returned(home, {"area/share": ROW, "area/pilot": {**ROW}})

    answer = cet(home, "import", str(path), "--format", "json", "--dry-run")

    found = json.loads(answer.out)
    assert wrong_in("collected", found) == []
    assert (found["rows"], found["filled"], len(found["refused"])) == (7, 2, 1)
    assert found["effects"][0]["address"].startswith("area/share")
    assert found["sources"] == [{"id": "report-2026", "title": "Report of 2026"}]
    assert found["written"] is False


def test_a_program_is_told_that_it_was_written(home: Path) -> None:
    path = returned(home, {"area/share": ROW})

    first = json.loads(cet(home, "import", str(path), "--format", "json", "--yes").out)
    again = json.loads(cet(home, "import", str(path), "--format", "json", "--yes").out)

    assert (wrong_in("collected", first), wrong_in("collected", again)) == ([], [])
    assert (first["written"], again["written"], again["files"]) == (True, False, [])


def test_a_program_is_not_asked(home: Path) -> None:
    path = returned(home, {"area/share": ROW})
    before = files(home)

    answer = cet(home, "import", str(path), "--format", "json")

    assert (answer.code, answer.out, files(home)) == (2, "", before)
    assert answer.err == "cet: --format json asks nothing: --yes writes, --dry-run only shows\n"


@pytest.mark.parametrize("data", [b"", b"\0\1", b"PK\3\4", b"\xd0\xcf\x11\xe0", b"a,b\n"])
def test_what_is_no_collection_is_refused_with_one_line(home: Path, data: bytes) -> None:
    path = home.parent / "x.xlsx"
    path.write_bytes(data)

    answer = cet(home, "import", str(path))

    assert (answer.code, answer.out, len(answer.err.splitlines())) == (2, "", 1)


def test_a_file_that_is_not_there_is_named(home: Path) -> None:
    answer = cet(home, "import", "nowhere.xlsx")

    assert (answer.code, "nowhere.xlsx" in answer.err) == (2, True)


def test_it_answers_in_korean(home: Path) -> None:
    path = returned(home, {"area/share": {**ROW, "on": "soon"}})

    answer = typed("collect", "import", str(path), "-C", str(home), "--lang", "ko", *DAY)

    assert "7행 가운데 작성 1, 반영할 것 0, 이미 있는 것 0, 반려 1" in answer.out
    assert "`soon`: 날짜가 아닙니다" in answer.out


def shown_in(path: Path) -> dict[str, dict[str, str]]:
    """The texts of each row by its address, those that an import passes over, too."""
    if path.suffix == ".csv":
        (sheet,) = read_sheets(path.read_bytes())
        return {
            cells["address"].text: {key: cell.text for key, cell in cells.items() if cell.text}
            for _, cells in sheet.rows
        }
    return {
        address: {key: text for key, at in columns.items() if (text := sheet.cell(row, at).value)}
        for address, (sheet, row, columns) in rows(opened(path.read_bytes())).items()
    }


@pytest.mark.parametrize("name", ["ask.xlsx", "ask.csv"])
def test_a_round_trip_of_the_korean_portfolio_loses_nothing(tmp_path: Path, name: str) -> None:
    home = korea_copy(tmp_path)
    before = files(home)
    path = sent(home, name)
    workspace = open_workspace(home)
    collection = compose_collection(workspace, TODAY, Wanted(everything=True))

    answer = cet(home, "import", str(path), "--yes")

    assert shown_in(path) == {
        str(row.address): {key: text for key, text in texts_of(row, collection).items() if text}
        for row in collection.rows
    }
    assert (answer.code, "There is nothing to take over." in answer.out) == (0, True)
    assert files(home) == before


@pytest.mark.parametrize("name", ["ask.xlsx", "ask.csv"])
def test_every_row_of_the_korean_portfolio_can_be_answered(tmp_path: Path, name: str) -> None:
    home = korea_copy(tmp_path)
    old = open_workspace(home).portfolio
    path = sent(home, name)
    (fill_csv if name.endswith("csv") else fill_workbook)(path)

    shown = cet(home, "import", str(path), "--dry-run").out
    answer = cet(home, "import", str(path), "--yes", "--format", "json")

    assert "  and 236 more" in shown
    found = json.loads(answer.out)
    asked = {str(one.address): one for one in askings(old)}
    taken = {one["address"] for one in found["taken"]}
    refused = {one["address"] for one in found["refused"]}
    assert taken | refused == asked.keys()
    assert refused == {address for address, one in asked.items() if one.parts}
    now = open_workspace(home).portfolio
    changes = compare(old, now).changes
    assert len(changes) >= len(taken)
    shutil.rmtree(home)


def test_a_row_that_cannot_be_written_is_refused_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dated = {**ROW, "value": None, "status": "planned"}
    answers = {"area/share": ROW, "area/pilot": dated, "area/training": dated}
    path = returned(home, answers)
    able = edit.planned

    def stubborn(workspace: Workspace, patches: Iterable[Patch], **more: Any) -> Edits:  # noqa: ANN401
        listed = list(patches)
        if any("share" in str(patch) for patch in listed):
            raise RefusedEdit("`area.yaml` is written in a strange way")
        return able(workspace, listed, **more)

    monkeypatch.setattr("cet_cli.edit.planned", stubborn)
    answer = cet(home, "import", str(path), "--yes")

    assert answer.code == 1
    assert "2 to be taken over" in answer.out
    assert "`area.yaml` is written in a strange way (area/share)" in answer.out


def test_a_plan_that_takes_nothing_at_all_says_why(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = returned(home, {"area/share": ROW})

    def stuck(*_: object, **__: object) -> Edits:
        raise RefusedEdit("stuck")

    monkeypatch.setattr("cet_cli.edit.planned", stuck)
    answer = cet(home, "import", str(path), "--yes")

    assert (answer.code, "stuck (area/share)" in answer.out) == (1, True)
    assert "There is nothing to take over." in answer.out


def test_an_error_that_no_row_brings_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = returned(home, {"area/share": ROW})
    monkeypatch.setattr("cet_cli.api.taking._blamed", lambda *_: ())
    path = returned_over(path, {"area/panels": {**ROW, "value": "KR=80 CN=40"}})
    before = files(home)

    answer = cet(home, "import", str(path), "--yes")

    assert (answer.code, "I112" in answer.err) == (2, True)
    assert files(home) == before


def test_an_edit_that_no_row_is_to_blame_for_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = returned(home, {"area/share": ROW})

    def stuck(*_: object, **__: object) -> Edits:
        raise RefusedEdit("stuck")

    monkeypatch.setattr("cet_cli.edit.planned", stuck)
    monkeypatch.setattr("cet_cli.api.taking._unwritable", lambda *_: ())
    answer = cet(home, "import", str(path), "--yes")

    assert (answer.code, answer.err) == (2, "cet: stuck\n")


@pytest.mark.parametrize(
    ("agreed", "code", "last"), [(False, 1, "Nothing was written."), (True, 0, "Wrote ")]
)
def test_somebody_at_a_terminal_is_asked(
    home: Path, monkeypatch: pytest.MonkeyPatch, *, agreed: bool, code: int, last: str
) -> None:
    path = returned(home, {"area/share": ROW})
    before = files(home)
    monkeypatch.setattr("cet_cli.cli.sitting.asking", lambda: True)
    monkeypatch.setattr("cet_cli.cli.sitting.agreed", lambda _: agreed)

    answer = cet(home, "import", str(path))

    assert (answer.code, answer.out.splitlines()[-1].startswith(last)) == (code, True)
    assert (files(home) != before) == agreed
