"""What an editor is told to put in place of what."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.check import check
from cet_cli.document import Limits
from cet_cli.edit import replacing
from cet_cli.edit.replacing import replacements, stretch
from cet_cli.load import open_workspace
from tests.cli.running import typed
from tests.plans import demo, write

if TYPE_CHECKING:
    from cet_cli.finding import Span

DATA = Path(__file__).parents[1] / "data"
DAY = date(2026, 6, 30)


def offset(text: str, line: int, column: int) -> int:
    return sum(len(one) for one in text.splitlines(keepends=True)[: line - 1]) + column - 1


def replaced(text: str, place: tuple[int, int, int, int], new: str) -> str:
    start, end = offset(text, *place[:2]), offset(text, *place[2:])
    return text[:start] + new + text[end:]


def place_of(span: Span) -> tuple[int, int, int, int]:
    return span.line, span.column, span.end_line, span.end_column


def region_of(region: dict[str, int]) -> tuple[int, int, int, int]:
    return region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]


LINES = st.text(st.sampled_from("ab가\n"), max_size=20)


@given(LINES, LINES)
def test_the_stretch_makes_the_one_text_of_the_other(old: str, new: str) -> None:
    found = stretch("x.yaml", old, new)

    assert replaced(old, place_of(found.span), found.text) == new


def test_the_stretch_is_as_short_as_can_be() -> None:
    found = stretch("x.yaml", "a: 1\nfro: x\n", "a: 1\nfor: x\n")

    assert (place_of(found.span), found.text) == ((2, 2, 2, 4), "or")


def test_an_editor_that_takes_every_fix_gets_what_fix_writes(tmp_path: Path) -> None:
    told, mended = (shutil.copytree(DATA / "mistake", tmp_path / name) for name in "ab")
    run = json.loads(typed("validate", "-C", str(told), "--format", "sarif").out)["runs"][0]
    typed("validate", "-C", str(mended), "--fix")

    changes: list[tuple[str, dict[str, Any]]] = [
        (change["artifactLocation"]["uri"], change["replacements"][0])
        for result in run["results"]
        for fix in result.get("fixes", ())
        for change in fix["artifactChanges"]
    ]
    assert len(changes) == 2
    for uri, change in sorted(changes, key=lambda one: -one[1]["deletedRegion"]["startLine"]):
        file = told / uri
        new = change.get("insertedContent", {"text": ""})["text"]
        file.write_text(replaced(file.read_text(), region_of(change["deletedRegion"]), new))
    for file in mended.rglob("*.yaml"):
        assert (told / file.relative_to(mended)).read_text() == file.read_text()


def found_in(root: Path, area: str) -> list[replacing.Replacement | None]:
    workspace = open_workspace(write(root, demo(area)), here=root)
    return replacements(workspace, check(workspace, DAY).findings, root, Limits())


MISSPELT = "milestones:\n  - {id: a, nmae: A, due: 2027, source: plan}\n"


def test_a_guess_is_left_to_people(tmp_path: Path) -> None:
    right = MISSPELT.replace("nmae", "name")

    assert any(found_in(tmp_path / "a", MISSPELT))
    assert found_in(tmp_path / "b", right.replace("2027", "2027-02-30")) == [None]


@pytest.mark.parametrize("odd", ["\u2028", "\x85"])
def test_where_lines_can_be_counted_otherwise_nothing_is_told(tmp_path: Path, odd: str) -> None:
    assert not any(found_in(tmp_path, f"{MISSPELT}# {odd}\n"))


def test_only_so_many_are_worked_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replacing, "_MOST", 1)
    second = "  - {id: b, nmae: B, due: 2027, source: plan}\n"

    assert sum(one is not None for one in found_in(tmp_path, MISSPELT + second)) == 1


def test_a_fix_that_cannot_be_made_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replacing, "tried", lambda *_: None)

    assert not any(found_in(tmp_path, MISSPELT))
