"""Things become one or several; the old ones are kept, withdrawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.api.verbs import Saying, merge, split
from cet_cli.errors import RefusedEdit
from tests.edit.verbs.desks import changes, desk

if TYPE_CHECKING:
    from pathlib import Path

SAYING = Saying("2026-01", "late", "One is enough")

AREA = """\
missions:
  - {id: aim, statement: Reach, by: 2030, achieved_by: {is: [a, b], source: own}, source: plan}
milestones:
  - {id: a, name: A, due: 2027, owner: Agency, for: aim, needs: c, source: plan}
  - {id: b, name: B, due: 2028, owner: Agency, for: {is: aim, source: own}, source: plan}
  - {id: c, name: C, due: 2026, for: aim, source: plan}
  - {id: d, name: D, due: 2029, needs: [c, b], source: plan}
measures:
  - {id: m, name: M, due: 2027, source: plan}
"""


def test_the_new_one_says_what_the_old_ones_say_alike(tmp_path: Path) -> None:
    fields = {"due": ["2029"]}

    proposal = merge(
        ["area/a", "area/b"], ("ab", ["Both", "둘 다"]), SAYING, desk(tmp_path, AREA), fields
    )

    text = "\n".join(line[1:].strip() for line in changes(proposal))
    assert (
        """
- id: ab
name: {en: Both, ko: 둘 다}
due: 2029
owner: Agency
for: {is: aim, source: own}
needs: c
merged_from: [a, b]
source: late
"""
        in text
    )
    assert text.count("dropped: {on: 2026-01, source: late, why: One is enough}") == 2
    assert "achieved_by: {is: [ab], source: own}" in text
    assert "needs: [c, ab]" in text


def test_things_of_two_areas_become_one_in_the_first(tmp_path: Path) -> None:
    opened = desk(tmp_path)

    proposal = merge(["area/pad", "other/pad"], ("pads", ["Pads"]), SAYING, opened, {})

    text = "\n".join(changes(proposal))
    assert "merged_from: [pad, other/pad]" in text
    assert "for: other/far" in text


def test_what_is_in_no_way_one_is_refused(tmp_path: Path) -> None:
    opened = desk(tmp_path, AREA)

    for things, name, why in (
        (["area/a"], "x", "several things are merged into one"),
        (["area/a", "area/a"], "x", "several things are merged into one"),
        (["area/a", "area/m"], "x", "only things of one kind"),
        (["area/a", "area"], "x", "`area` is no thing"),
        (["area/a", "area/b"], "c", "`c` is taken"),
        (["area/a", "area/b"], "C", "`C` is no id"),
    ):
        with pytest.raises(RefusedEdit, match=why):
            merge(things, (name, ["X"]), SAYING, opened, {})
    with pytest.raises(RefusedEdit, match="there is no field `duee`"):
        merge(["area/a", "area/b"], ("x", ["X"]), SAYING, opened, {"duee": ["2029"]})


def test_the_pieces_stand_behind_what_they_were_made_of(tmp_path: Path) -> None:
    pieces = {"b1": "First", "b2": "Second"}

    lines = changes(split("area/b", pieces, SAYING, desk(tmp_path, AREA)))

    names = [line.strip("+ ") for line in lines if line.startswith("+    name: ")]
    assert names[-2:] == ["name: First", "name: Second"]
    assert [line.strip("+ ") for line in lines].count("split_from: b") == 2
    assert any("achieved_by: {is: [a, b1, b2], source: own}" in line for line in lines)
    assert any("needs: [c, b1, b2]" in line for line in lines)
    assert any("dropped: {on: 2026-01" in line for line in lines)


def test_a_mission_is_split_by_its_statements(tmp_path: Path) -> None:
    lines = changes(split("other/far", {"near": "Near", "deep": "Deep"}, SAYING, desk(tmp_path)))

    assert any("statement: Near" in line for line in lines)
    assert any("for: [near, deep]" in line for line in lines)


def test_into_one_is_no_split(tmp_path: Path) -> None:
    with pytest.raises(RefusedEdit, match="is split into several"):
        split("area/b", {"x": "X"}, SAYING, desk(tmp_path, AREA))
