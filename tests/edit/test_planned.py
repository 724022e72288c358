from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.document import Limits, read
from cet_cli.edit import Edits, planned
from cet_cli.edit.order import in_order, order_of
from cet_cli.edit.splicing import Add, Put, Rename, Step, Take
from cet_cli.edit.splicing.splice import Splice, spliced
from cet_cli.edit.splicing.taking import Unsettled
from cet_cli.errors import RefusedEdit
from cet_cli.load import open_workspace
from cet_cli.model.indicator import Observation
from cet_cli.model.milestone import Milestone
from cet_cli.patch import Insert, Patch, Remove, Set
from tests.edit.plans import AREA, at, plan

if TYPE_CHECKING:
    from pathlib import Path


def work(root: Path, *patches: Patch) -> Edits:
    return planned(open_workspace(root, here=root), patches, here=root)


@pytest.mark.parametrize(
    ("patch", "reason"),
    [
        (Set(at("area/nothing.due"), "2028"), "nothing in the plan is called `area/nothing`"),
        (Set(at("nowhere.name"), "N"), "nothing in the plan is called `nowhere`"),
        (Set(at("sources/nothing.title"), "N"), "nothing in the plan is called `sources/nothing`"),
        (Remove(at("area/launch.owner")), "`area/launch.owner` is not there"),
        (Remove(at("area")), "`area` is a whole file"),
        (Insert(at("area"), "milestones", {"id": "n"}, after="no"), "has no `no` in its"),
        (Insert(at("area"), "milestones", {"id": "n"}, after="share"), "has no `share` in its"),
        (Set(at("area/launch.name"), "bell\x07"), r"could not be read any more .*\(S010 "),
    ],
)
def test_what_cannot_be_done_is_refused_with_the_reason(
    tmp_path: Path, patch: Patch, reason: str
) -> None:
    plan(tmp_path)

    with pytest.raises(RefusedEdit, match=reason):
        work(tmp_path, patch)


def test_a_file_with_defects_in_its_yaml_is_not_edited(tmp_path: Path) -> None:
    plan(tmp_path, AREA + "name: Again\n")

    with pytest.raises(RefusedEdit, match="has mistakes in its YAML"):
        work(tmp_path, Set(at("area/launch.due"), "2028"))


def test_a_file_with_mistakes_in_its_plan_is_edited_all_the_same(tmp_path: Path) -> None:
    plan(tmp_path, AREA.replace("due: 2027", "due: soon") + "nonsense: x\n")
    (edit,) = work(tmp_path, Set(at("area/launch.due"), "2028")).files

    assert b"due: 2028" in edit.new
    assert edit.new.endswith(b"nonsense: x\n")


def test_a_file_that_changed_since_it_was_read_is_not_edited(tmp_path: Path) -> None:
    plan(tmp_path)
    workspace = open_workspace(tmp_path, here=tmp_path)
    (tmp_path / "areas/area.yaml").write_text("x")

    with pytest.raises(RefusedEdit, match="has changed since it was read"):
        planned(workspace, [Set(at("area/launch.due"), "2028")], here=tmp_path)


def test_a_patch_may_name_what_an_earlier_one_made(tmp_path: Path) -> None:
    plan(tmp_path)
    edits = work(
        tmp_path,
        Insert(at("area"), "milestones", {"id": "next", "name": "Next"}),
        Insert(at("area/next"), "needs", "launch"),
        Set(at("area/next.due"), "2029"),
        Insert(at("area"), "milestones", {"id": "then", "name": "Then"}, after="next"),
        Set(at("area/launch.due"), "2028"),
        Insert(at("area/launch"), "tags", "a"),
        Insert(at("area/launch"), "tags", "b", after="a"),
        Insert(at("area/launch"), "tags", "first", first=True),
    )
    (edit,) = edits.files

    assert edit.new.decode().split("indicators:")[0].split("milestones:\n")[1] == (
        "  - id: launch\n    name: Launch  # the first\n    due: 2028\n    tags: [first, a, b]\n"
        "  - id: next\n    name: Next\n    due: 2029\n    needs: [launch]\n"
        "  - id: then\n    name: Then\n"
    )
    assert [one.id for one in edits.workspace.portfolio.areas[0].milestones] == [
        "launch",
        "next",
        "then",
    ]
    assert len(edits.changes.changes) == 3


def test_addresses_are_those_of_the_plan_as_it_was(tmp_path: Path) -> None:
    plan(tmp_path)
    (edit,) = work(
        tmp_path,
        Set(at("area/launch.id"), "lift-off"),
        Set(at("area/launch.due"), "2028"),
        Set(at("area/lift-off.name"), "Lift-off"),
    ).files

    assert b"  - id: lift-off\n    name: Lift-off  # the first\n    due: 2028\n" in edit.new


def test_a_whole_entry_is_set_key_by_key(tmp_path: Path) -> None:
    plan(tmp_path)
    (edit,) = work(
        tmp_path, Set(at("area/launch"), {"id": "launch", "name": "Launch", "needs": ["share"]})
    ).files

    assert b"    name: Launch  # the first\n    needs: [share]\nindicators:" in edit.new


def test_sources_stand_where_the_plan_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text("portfolio: demo\nname: Demo\n")
    (edit,) = work(tmp_path, Insert(at("sources"), "sources", {"id": "a", "title": "A"})).files

    assert edit.new == b"portfolio: demo\nname: Demo\n\nsources:\n  - id: a\n    title: A\n"


def test_the_difference_is_one_that_git_applies(tmp_path: Path) -> None:
    plan(tmp_path, AREA.rstrip())
    text = work(tmp_path, Insert(at("area"), "tags", "x"), Remove(at("area/share"))).diff()

    assert text.startswith("--- a/areas/area.yaml\n+++ b/areas/area.yaml\n@@ ")
    assert "\\ No newline at end of file\n" in text


def test_keys_have_an_order() -> None:
    node = {"source": "s", "KR": "1", "note": "n", "on": "2024"}

    assert list(in_order(Observation, dict(node))) == ["on", "KR", "note", "source"]
    assert order_of(Milestone)[3] == "id"


TEXT = b"a: {b: c}\nl: [x]\nt: u\n"
ROOT = read(TEXT, "f").root


@pytest.mark.parametrize(
    "steps",
    [
        [Put(("l", 3), "x")],
        [Take(("none",))],
        [Take(("t",)), Take(("t",))],
        [Rename(("l", 0), "x")],
        [Rename(("t",), "a")],
        [Put(("none", "x"), "y")],
        [Put(("t", "x"), "y")],
    ],
)
def test_a_path_that_leads_nowhere_is_refused(steps: list[Step]) -> None:
    assert ROOT is not None
    with pytest.raises(RefusedEdit):
        spliced(TEXT, ROOT, steps)


@pytest.mark.parametrize(
    "steps",
    [
        [Put(("n",), {"x": "y"}), Put(("n", "x"), "z")],
        [Put(("t",), {"x": "y"}), Put(("t", "x"), "z")],
        [Put(("a",), ["x"]), Put(("a", "b", "c"), "z")],
    ],
)
def test_a_path_into_something_new_waits_for_the_next_reading(steps: list[Step]) -> None:
    assert ROOT is not None
    with pytest.raises(Unsettled):
        spliced(TEXT, ROOT, steps)


@pytest.mark.parametrize(
    ("steps", "after"),
    [
        ([Put(("n",), "x"), Put(("n",), "y")], "a: {b: c}\nl: [x]\nt: u\nn: y\n"),
        ([Take(("t",)), Put(("t",), "v")], "a: {b: c}\nl: [x]\nt: v\n"),
        ([Put(("n",), ["x"]), Add(("n",), "y")], "a: {b: c}\nl: [x]\nt: u\nn: [x, y]\n"),
        ([Put((), {"a": {"b": "d"}, "z": "1"})], "a: {b: d}\nz: 1\n"),
        ([Put((), "x")], "x\n"),
        ([Put(("n",), "x"), Take(("n",))], TEXT.decode()),
        ([Take(("l", 0)), Put(("l",), ["y"])], "a: {b: c}\nl: [y]\nt: u\n"),
        ([Put((), ["x", "y"])], "- x\n- y\n"),
        ([Add(("l",), "y"), Put(("l",), ["x", "z"])], "a: {b: c}\nl: [x, z]\nt: u\n"),
        ([Put(("a", "e"), "1"), Put(("a",), {"b": "c", "e": "2"})],
         "a: {b: c, e: 2}\nl: [x]\nt: u\n"),
        ([Add(("l",), "y", 0), Add(("l",), "z", 5)], "a: {b: c}\nl: [y, x, z]\nt: u\n"),
        ([Put(("a", "k"), "e\u0301\x1c")], 'a: {b: c, k: "e\u0301\\x1c"}\nl: [x]\nt: u\n'),
    ],
)  # fmt: skip
def test_steps_may_follow_one_another(steps: list[Step], after: str) -> None:
    assert ROOT is not None
    assert spliced(TEXT, ROOT, steps).decode() == after


def test_two_entries_stand_before_a_list_over_several_lines() -> None:
    steps = [Add(("l",), "x", 0), Add(("l",), "y", 0)]

    assert spliced(b"l: [\n  a\n]\n", {"l": ["a"]}, steps) == b"l: [\n  x,\n  y,\n  a\n]\n"


def test_a_file_without_an_end_gets_one_where_its_last_text_needs_it() -> None:
    after = spliced(b"a: b", {"a": "b"}, [Put(("c",), "One\ntwo\n")])

    assert after == b"a: b\nc: |\n  One\n  two\n"


def test_what_cannot_be_changed_alone_is_refused(tmp_path: Path) -> None:
    plan(tmp_path, "summary: |\n  One\n  two")

    with pytest.raises(RefusedEdit, match="in a way in which this cannot be changed alone"):
        work(tmp_path, Insert(at("area"), "milestones", {"id": "m", "name": "M"}))


def test_no_step_is_no_change() -> None:
    assert ROOT is not None
    splice = Splice(TEXT, ROOT)
    assert splice.written() == TEXT
    assert splice.wanted() == ROOT


def test_limits_hold_for_what_is_written(tmp_path: Path) -> None:
    plan(tmp_path)
    workspace = open_workspace(tmp_path, here=tmp_path)

    with pytest.raises(RefusedEdit, match="could not be read any more"):
        planned(
            workspace, [Set(at("area/launch.note"), "x" * 900)], here=tmp_path,
            limits=Limits(size=1000),
        )  # fmt: skip
