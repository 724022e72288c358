"""A thing that moves to another area takes its spelling and its comments along."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.api.editing import Desk, write_down
from cet_cli.api.verbs import move
from tests.edit.verbs.desks import TODAY, desk
from tests.plans import AREA_FILE

if TYPE_CHECKING:
    from pathlib import Path

LAUNCH = """\
  # promised twice,
  # see the minutes
  - id: launch   # not the pad
    name: 'The "Launch"'
    # what it may cost
    cost: {value: 10 t,
           note: folded}
    due: 2028   # as printed
    note: >-
      Folded, and
      goes on.

      The end.
    source: plan#page 3   # and page 4
    # more to come
"""
FIRST = "  - {id: one, name: One, due: 2027, source: plan}\n"
LAST = "  # about two\n  - {id: two, name: Two, due: 2027, source: plan}\n"
OTHER = "format: 1\nroadmap: other\nname: Other\nsource: old\n"


def launch(text: str = LAUNCH) -> str:
    """Leave out what such a milestone has not."""
    begin, end = text.index("    # what it may cost"), text.index("    due:")
    return text[:begin] + "    # what it may cost\n" + text[end:]


def moved(root: Path, area: str, other: str = OTHER) -> tuple[str, str]:
    """Move the launch, and give both files."""
    opened = desk(root, area, **{"areas/other.yaml": other})
    write_down(move("area/launch", "other", opened))
    here, there = root / AREA_FILE, root / "areas" / "other.yaml"
    return here.read_bytes().decode(), there.read_bytes().decode()


def named(text: str) -> str:
    """Give the launch as it stands after the move: with its former address."""
    return text.replace("    source: plan#", "    formerly: [area/launch]\n    source: plan#")


@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), (FIRST, ""), ("", LAST), (FIRST, LAST)],
    ids=["alone", "last", "first", "between"],
)
def test_every_byte_and_comment_goes_with_it(tmp_path: Path, before: str, after: str) -> None:
    ends = "indicators: []  # none yet\n"
    here, there = moved(tmp_path, f"milestones:\n{before}{launch()}{after}{ends}")

    left = f"milestones:\n{before}{after}" if before or after else ""
    assert here.split("source: old\n")[1] == left + ends
    assert there.split("source: old\n")[1] == "\nmilestones:\n" + named(launch())


def test_it_stands_last_of_its_kind_there(tmp_path: Path) -> None:
    other = f"{OTHER}milestones:\n{FIRST}# the section of measures\nmeasures: []\n"

    _, there = moved(tmp_path, f"milestones:\n{launch()}", other)

    assert there == other.replace("# the section", f"{named(launch())}# the section")


def test_it_is_said_where_it_will_stand(tmp_path: Path) -> None:
    (remark,) = move("area/launch", "other", desk(tmp_path)).report.remarks

    assert remark == "`other/launch` will stand last of the `milestones` in areas/other.yaml."


def test_it_is_indented_as_things_are_there(tmp_path: Path) -> None:
    other = f"{OTHER}milestones:\n    -   id: one\n        name: One\n        source: plan\n"

    _, there = moved(tmp_path, f"milestones:\n{launch()}", other)

    lines = named(launch()).splitlines()
    wider = [f"  {one}" if one.strip().startswith(("#", "-")) else one for one in lines[:3]]
    assert "".join(f"{one}\n" for one in wider).replace("- id", "-   id") in there
    assert "\n        note: >-\n          Folded, and\n          goes on.\n\n" in there


def test_line_ends_are_those_of_the_file_it_comes_to(tmp_path: Path) -> None:
    other = (OTHER + "milestones:\n" + FIRST).replace("\n", "\r\n")

    here, there = moved(tmp_path, f"milestones:\n{launch()}", other)

    assert there == (OTHER + "milestones:\n" + FIRST + named(launch())).replace("\n", "\r\n")
    assert "\r" not in here


def test_a_thing_in_braces_stays_so(tmp_path: Path) -> None:
    area = "milestones: [{id: launch, name: 'Launch', due: 2028, source: plan}]\n"
    other = f"{OTHER}milestones: [{{id: one, name: One, due: 2027, source: plan}}]\n"

    here, there = moved(tmp_path, area, other)

    assert "milestones" not in here
    assert "{id: launch, name: 'Launch', due: 2028, formerly: [area/launch], source: plan}" in there


def test_a_list_in_brackets_is_broken_for_comments(tmp_path: Path) -> None:
    thing = "  # the first\n  - id: launch  # now\n    name: L\n    due: 2028\n"
    other = f"{OTHER}milestones: [{{id: one, name: O, due: 2027}}]\n"

    _, there = moved(tmp_path, f"milestones:\n{thing}", other)

    new = f"{thing}    formerly: [area/launch]\n"
    assert f"milestones:\n  - {{id: one, name: O, due: 2027}}\n{new}" in there


@pytest.mark.parametrize(("above", "beside"), [("  # the first\n", ""), ("", "  # {now}")])
def test_a_short_thing_in_braces_keeps_its_comments(
    tmp_path: Path, above: str, beside: str
) -> None:
    area = f"milestones:\n{above}  - {{id: launch, name: L, due: 2028}}{beside}\n"
    other = f"{OTHER}milestones: [{{id: one, name: O}}]\n"

    _, there = moved(tmp_path, area, other)

    new = f"{above}  - {{id: launch, name: L, due: 2028, formerly: [area/launch]}}{beside}\n"
    assert there.endswith(f"milestones:\n  - {{id: one, name: O}}\n{new}")


def test_there_and_back_only_its_place_is_another(tmp_path: Path) -> None:
    area = f"milestones:\n{FIRST}{launch()}{LAST}"
    moved(tmp_path, area)

    write_down(move("other/launch", "area", Desk(TODAY, tmp_path)))

    text = (tmp_path / AREA_FILE).read_text()
    assert text.endswith(f"milestones:\n{FIRST}{LAST}{launch()}")
    assert (tmp_path / "areas" / "other.yaml").read_text() == OTHER
