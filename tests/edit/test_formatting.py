"""A plan in another layout is the same plan."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cet_cli.diff import compare
from cet_cli.edit import formatting
from cet_cli.edit.formatting import format_plan, formatted
from cet_cli.edit.order import order_of
from cet_cli.errors import RefusedEdit
from cet_cli.load import Workspace, open_workspace
from cet_cli.model.fields import every_class, key_of
from cet_cli.model.files import KINDS
from tests.edit.awkward_files import Case, cases
from tests.edit.plans import plan
from tests.edit.test_any_plan import HERE, plans

SHIPPED = Path(__file__).parents[2] / "roadmaps" / "korea"


@given(plans())
@settings(max_examples=60, deadline=None)
def test_any_plan_is_the_same_in_good_layout_and_laid_out_once(plan: Workspace) -> None:
    first = format_plan(plan, HERE)
    second = format_plan(first.edits.workspace, HERE)

    assert compare(plan.portfolio, first.edits.workspace.portfolio).changes == ()
    assert (first.files, first.refused) == (3, ())
    assert second.edits.files == ()


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_awkward_files_are_laid_out_once(case: Case) -> None:
    first = formatted(case.data(case.before), "area.yaml")

    assert formatted(first, "area.yaml") == first


def test_the_shipped_plan_is_the_same_in_good_layout(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "korea")
    workspace = open_workspace(tmp_path / "korea", here=tmp_path)

    edits = format_plan(workspace, tmp_path).edits

    assert edits.changes.changes == ()
    assert edits.workspace.findings == workspace.findings
    assert format_plan(edits.workspace, tmp_path).edits.files == ()


def test_only_what_was_asked_for_is_laid_out(tmp_path: Path) -> None:
    root = plan(tmp_path, "measures:\n - {name: A, id: a}\n")
    workspace = open_workspace(root / "sources.yaml", here=root)

    assert format_plan(workspace, root).files == 1


def test_a_file_with_mistakes_in_its_yaml_is_left_alone_and_named(tmp_path: Path) -> None:
    root = plan(tmp_path, "measures:\n - {name: A, id: a}\n", **{"areas/b.yaml": "a: [\n"})
    formatting = format_plan(open_workspace(root, here=root), root)

    assert [str(one) for one in formatting.refused] == [
        "`areas/b.yaml` has mistakes in its YAML: see `cet validate`"
    ]
    assert formatting.edits.files


def test_a_file_is_refused_rather_than_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "laid_out", lambda *_: "roadmap: other\n")

    with pytest.raises(RefusedEdit, match="without changing what it says"):
        formatted(b"roadmap: sea\n", "sea.yaml")


def test_a_comment_is_never_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "laid_out", lambda *_: "roadmap: sea\n")

    with pytest.raises(RefusedEdit, match="without changing what it says"):
        formatted(b"roadmap: sea  # deep\n", "sea.yaml")


def test_a_plan_is_refused_rather_than_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = plan(tmp_path, "measures:\n - {name: A, id: a}\n")
    monkeypatch.setattr(formatting, "formatted", lambda data, *_: data.replace(b"A,", b"B,"))

    with pytest.raises(RefusedEdit, match="the plan would not be the same"):
        format_plan(open_workspace(root, here=root), root)


CLASSES = sorted(every_class(tuple(KINDS.values())), key=lambda one: one.__qualname__)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda one: one.__name__)
def test_every_key_has_its_place_once(kind: type) -> None:
    order = order_of(kind)

    assert len(set(order)) == len(order)


@given(st.permutations(["id", "name", "due", "note", "for", "source", "was", "odd"]))
def test_the_order_of_keys_does_not_depend_on_the_order_in_the_file(keys: list[str]) -> None:
    said = {key: key_of(key) for key in keys}
    text = json.dumps({"roadmap": "sea", "milestones": [said]})

    new = formatted(text.encode(), "sea.yaml").decode()

    assert "{id: id, name: name, due: due, note: note, for: for, odd: odd, source: source," in new
