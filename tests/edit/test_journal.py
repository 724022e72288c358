from __future__ import annotations

import errno
import json
import os
from typing import TYPE_CHECKING

import pytest

from cet_cli.edit import journal, planned, write
from cet_cli.edit.journal import Journal
from cet_cli.errors import UnwritableFile
from cet_cli.load import open_workspace
from cet_cli.load.unfinished import JOURNAL, PREFIX, unfinished
from cet_cli.patch import Insert, Set
from tests.edit.plans import BOTH, at, edit, held, plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FILES = ["areas/area.yaml", "portfolio.yaml", "sources.yaml"]
NEXT = Set(at("area.name"), "Next")
OTHER = {"areas/other.yaml": b"format: 1\nroadmap: other\nname: Other\nsource: old\n"}


class Killed(BaseException):
    """The end of a process that has no time to tidy up."""


def cut_off(
    root: Path, monkeypatch: pytest.MonkeyPatch, made: dict[str, bytes] | None = None
) -> dict[str, bytes]:
    """Kill an edit of two files when all are replaced; give what stood there before."""
    before = held(plan(root))
    edits = planned(open_workspace(root, here=root), BOTH, here=root, made=made)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "give_up", lambda _: None)
        patch.setattr(os, "unlink", _kill)
        with pytest.raises(Killed):
            write(edits)
    assert JOURNAL in held(root)
    return before


def _kill(*_: object) -> None:
    raise Killed


def due(root: Path) -> str:
    (area, *_) = open_workspace(root, here=root).portfolio.areas
    milestone = area.milestones[0].due
    assert milestone is not None
    return milestone.text


def test_an_edit_cut_off_is_seen_by_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cut_off(tmp_path, monkeypatch, OTHER)

    assert b"due: 2028" in (tmp_path / "areas/area.yaml").read_bytes()
    assert due(tmp_path) == "2027"
    assert [area.id for area in open_workspace(tmp_path).portfolio.areas] == ["area"]


def test_the_next_edit_puts_back_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = cut_off(tmp_path, monkeypatch, OTHER)

    edit(tmp_path, NEXT)

    area = before["areas/area.yaml"].replace(b"name: Area", b"name: Next")
    assert held(tmp_path) == before | {"areas/area.yaml": area}


def test_what_was_changed_by_hand_since_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = cut_off(tmp_path, monkeypatch)
    path = tmp_path / "areas/area.yaml"
    mine = path.read_bytes() + b"# mine\n"
    path.write_bytes(mine)

    edit(tmp_path, Insert(at("area"), "tags", "x"))

    after = held(tmp_path)
    assert sorted(after) == FILES
    assert b"# mine\n" in after["areas/area.yaml"]
    assert after["sources.yaml"] == before["sources.yaml"]


def test_a_way_back_that_was_cut_off_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = cut_off(tmp_path, monkeypatch)
    (kept,) = (tmp_path / "areas").glob(f"{PREFIX}*")
    kept.replace(tmp_path / "areas/area.yaml")

    assert due(tmp_path) == "2027"
    edit(tmp_path, NEXT)

    assert held(tmp_path)["sources.yaml"] == before["sources.yaml"]
    assert sorted(held(tmp_path)) == FILES


def test_what_cannot_be_put_back_stops_every_edit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_off(tmp_path, monkeypatch)
    monkeypatch.setattr(journal, "roll_back", _failing(errno.EIO))

    with pytest.raises(UnwritableFile, match="was cut off and cannot be put back"):
        edit(tmp_path, NEXT)
    assert due(tmp_path) == "2027"


def _failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def test_an_edit_that_can_neither_go_on_nor_back_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", _failing(errno.EIO))
        with pytest.raises(UnwritableFile, match="failed halfway"):
            edit(tmp_path, *BOTH)

    assert due(tmp_path) == "2027"
    edit(tmp_path, NEXT)
    assert sorted(held(tmp_path)) == FILES


def test_where_a_file_cannot_have_two_names_it_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(tmp_path)
    monkeypatch.setattr(os, "link", _failing(errno.EPERM))

    edit(tmp_path, *BOTH)

    assert due(tmp_path) == "2028"
    assert sorted(held(tmp_path)) == FILES


@pytest.mark.parametrize(
    "change",
    [
        {"folder": 1},
        {"files": [{"place": "../../outside", "before": "", "number": 0, "written": ""}]},
        {"files": [{"place": "sources.yaml", "before": "areas/area.yaml", "number": 0}]},
        {"files": [{"place": "sources.yaml", "before": "portfolio.yaml", "number": 1}]},
        {"files": 3},
    ],
)
def test_a_journal_from_elsewhere_is_not_believed(
    tmp_path: Path, change: dict[str, object]
) -> None:
    before = held(plan(tmp_path))
    told = {"folder": tmp_path.stat().st_ino, "files": []}
    (tmp_path / JOURNAL).write_text(json.dumps(told | change))

    assert unfinished(tmp_path) is None
    edit(tmp_path, NEXT)

    assert held(tmp_path).keys() == before.keys()
    assert due(tmp_path) == "2027"
