from __future__ import annotations

import errno
import fcntl
import os
import stat
import threading
from typing import TYPE_CHECKING

import pytest

from cet_cli.edit import Edits, edit_locked, lock, planned, rewritten, write
from cet_cli.edit.lock import LOCK_FILE, locked
from cet_cli.errors import BusyPlan, RefusedEdit, UnwritableFile
from cet_cli.load import Workspace, open_workspace
from cet_cli.patch import Insert, Remove, Set
from tests.edit.plans import BOTH, at, edit, held, plan

if TYPE_CHECKING:
    from pathlib import Path

AREA_FILE = "areas/area.yaml"


def read(root: Path) -> Workspace:
    return open_workspace(root, here=root)


def test_one_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    before = held(plan(tmp_path))

    done = edit(tmp_path, Set(at("area/launch.due"), "2028"))

    after = held(tmp_path)
    assert after == before | {AREA_FILE: before[AREA_FILE].replace(b"due: 2027", b"due: 2028")}
    assert [change.file for change in done.files] == [AREA_FILE]


def test_files_that_belong_together_are_written_together(tmp_path: Path) -> None:
    before = held(plan(tmp_path))

    edit(tmp_path, *BOTH)

    after = held(tmp_path)
    assert after.keys() == before.keys()
    assert b"due: 2028" in after[AREA_FILE]
    assert after["sources.yaml"].endswith(b"- {id: new, title: New, published: 2026-02-01}\n")


def test_new_files_are_made_with_the_others(tmp_path: Path) -> None:
    plan(tmp_path)
    new = {"areas/other.yaml": b"format: 1\nroadmap: other\nname: Other\nsource: old\n"}

    edits = planned(
        read(tmp_path), [Set(at("area.name"), "Field"), Set(at("other.name"), "Two")],
        here=tmp_path, made=new,
    )  # fmt: skip
    write(edits)

    assert (tmp_path / "areas/other.yaml").read_bytes().endswith(b"name: Two\nsource: old\n")
    assert [roadmap.id for roadmap in read(tmp_path).portfolio.areas] == ["area", "other"]
    assert "--- /dev/null\n+++ b/areas/other.yaml\n" in edits.diff()


def test_a_file_that_is_there_is_not_made(tmp_path: Path) -> None:
    plan(tmp_path)

    with pytest.raises(RefusedEdit, match=r"areas/area.yaml` exists already"):
        planned(read(tmp_path), [], here=tmp_path, made={AREA_FILE: b""})


def test_nothing_wanted_writes_nothing(tmp_path: Path) -> None:
    plan(tmp_path)

    done = edit(tmp_path, Set(at("area/launch.due"), "2027"))

    assert done.files == ()
    assert done.diff() == ""


@pytest.mark.parametrize("patches", [BOTH[:1], BOTH])
def test_mode_and_links_are_kept(tmp_path: Path, patches: tuple[Set, ...]) -> None:
    root = plan(tmp_path / "plan")
    real = root / "areas" / "area.yaml"
    real.chmod(0o604)
    link = root / "areas" / "again.yml"
    real.rename(root / "kept")
    (root / "areas" / "area.yaml").symlink_to("../kept")

    edit(root, *patches)

    assert real.is_symlink()
    assert not link.exists()
    assert stat.S_IMODE((root / "kept").stat().st_mode) == 0o604
    assert b"due: 2028" in (root / "kept").read_bytes()


def test_a_change_elsewhere_by_somebody_else_is_kept(tmp_path: Path) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), BOTH, here=tmp_path)
    edit(tmp_path, Set(at("area/launch.name"), "Lift-off"), Set(at("area.name"), "Field"))

    done = write(edits)

    text = (tmp_path / AREA_FILE).read_text()
    assert "name: Lift-off  # the first\n    due: 2028\n" in text
    assert "name: Field" in text
    assert done is not edits


def test_a_change_of_the_same_value_is_not_overwritten(tmp_path: Path) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), BOTH, here=tmp_path)
    edit(tmp_path, Set(at("area/launch.due"), "2030"))
    before = held(tmp_path)

    with pytest.raises(RefusedEdit, match="somebody changed the plan meanwhile, at the same place"):
        write(edits)

    assert held(tmp_path) == before


def test_the_same_entry_is_not_made_twice(tmp_path: Path) -> None:
    plan(tmp_path)
    entry = Insert(at("area/share"), "observations", {"value": "2", "on": "2021", "source": "old"})
    edits = planned(read(tmp_path), [entry], here=tmp_path)
    edit(tmp_path, entry)
    before = held(tmp_path)

    with pytest.raises(RefusedEdit, match="meanwhile"):
        write(edits)

    assert held(tmp_path) == before


def test_a_thing_taken_away_meanwhile_is_not_missed_in_silence(tmp_path: Path) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), [Set(at("area/launch.due"), "2028")], here=tmp_path)
    edit(tmp_path, Remove(at("area/launch")))

    with pytest.raises(RefusedEdit, match="meanwhile"):
        write(edits)


def test_whole_contents_are_never_put_over_a_change(tmp_path: Path) -> None:
    plan(tmp_path)
    text = (tmp_path / AREA_FILE).read_bytes()
    edits = rewritten(read(tmp_path), {AREA_FILE: text + b"# end\n"}, here=tmp_path)
    assert write(edits).files[0].new.endswith(b"# end\n")

    with pytest.raises(RefusedEdit, match="meanwhile"):
        write(edits)


def test_with_the_lock_the_plan_is_read_fresh(tmp_path: Path) -> None:
    plan(tmp_path)

    def later(workspace: Workspace) -> list[Set]:
        due = workspace.portfolio.areas[0].milestones[0].due
        assert due is not None
        return [Set(at("area/launch.due"), str(int(due.text) + 1))]

    edit_locked(tmp_path, later, here=tmp_path)
    done = edit_locked(
        tmp_path, lambda plan: planned(plan, later(plan), here=tmp_path), here=tmp_path
    )

    assert b"due: 2029" in (tmp_path / AREA_FILE).read_bytes()
    assert isinstance(done, Edits)


def test_a_file_changed_without_the_lock_is_not_overwritten(tmp_path: Path) -> None:
    plan(tmp_path)

    def slow(_: Workspace) -> list[Set]:
        with (tmp_path / AREA_FILE).open("a") as file:
            file.write("# by hand\n")
        return [Set(at("area/launch.due"), "2028")]

    with pytest.raises(RefusedEdit, match="has changed since it was read"):
        edit_locked(tmp_path, slow, here=tmp_path)

    assert (tmp_path / AREA_FILE).read_text().endswith("# by hand\n")


@pytest.mark.parametrize("patches", [BOTH[:1], BOTH])
def test_a_file_changed_at_the_last_moment_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, patches: tuple[Set, ...]
) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), patches, here=tmp_path)
    sync = os.fsync

    def meanwhile(handle: int) -> None:
        sync(handle)
        (tmp_path / AREA_FILE).write_text("roadmap: other\n")

    monkeypatch.setattr(os, "fsync", meanwhile)

    with pytest.raises(RefusedEdit, match="at the same moment"):
        write(edits)

    after = held(tmp_path)
    assert after[AREA_FILE] == b"roadmap: other\n"
    assert not any(".cet" in name for name in after)


def test_an_edit_waits_for_the_one_before_it(tmp_path: Path) -> None:
    plan(tmp_path)
    begun, end = threading.Event(), threading.Event()

    def hold() -> None:
        with locked(tmp_path):
            begun.set()
            end.wait(5)

    thread = threading.Thread(target=hold)
    thread.start()
    begun.wait(5)
    threading.Timer(0.2, end.set).start()
    edit(tmp_path, BOTH[0])
    thread.join()

    assert b"due: 2028" in (tmp_path / AREA_FILE).read_bytes()


def test_an_edit_does_not_wait_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = held(plan(tmp_path))
    monkeypatch.setattr(lock, "WAIT", 0.1)
    monkeypatch.setattr(locked.__wrapped__, "__defaults__", (0.1,))  # type: ignore[attr-defined]

    with locked(tmp_path), pytest.raises(BusyPlan, match=r"running for 0\.1 seconds"):
        edit(tmp_path, BOTH[0])

    assert held(tmp_path) == before
    edit(tmp_path, BOTH[0])


def test_where_a_folder_cannot_be_locked_a_file_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(tmp_path)
    real = fcntl.flock

    def on_files(handle: int, how: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EBADF, "no")
        real(handle, how)

    monkeypatch.setattr(fcntl, "flock", on_files)
    edit(tmp_path, BOTH[0])

    assert (tmp_path / LOCK_FILE).read_bytes() == b""
    monkeypatch.setattr(fcntl, "flock", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "no")))
    with pytest.raises(UnwritableFile, match="cannot be locked: no"):
        edit(tmp_path, BOTH[0])


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFile, match="cannot be locked"), locked(tmp_path / "none"):
        pass


def test_where_not_even_a_file_can_be_locked_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(plan(tmp_path))
    (tmp_path / LOCK_FILE).mkdir()
    monkeypatch.setattr(fcntl, "flock", lambda *_: (_ for _ in ()).throw(OSError(errno.EBADF, "")))

    with pytest.raises(UnwritableFile, match=r"\.cet-lock` cannot be locked"):
        edit(tmp_path, BOTH[0])
    assert held(tmp_path) == before


def test_a_file_that_cannot_be_read_again_is_not_replaced(
    tmp_path: Path,
) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), BOTH, here=tmp_path)
    (tmp_path / AREA_FILE).unlink()
    (tmp_path / AREA_FILE).mkdir()

    with pytest.raises(UnwritableFile, match=r"areas/area\.yaml` cannot be read"):
        write(edits)


def test_a_file_that_was_to_be_made_and_is_there_meanwhile_stays(tmp_path: Path) -> None:
    plan(tmp_path)
    edits = planned(read(tmp_path), [], here=tmp_path, made={"areas/new.yaml": b"roadmap: new\n"})
    (tmp_path / "areas/new.yaml").write_bytes(b"mine\n")

    with pytest.raises(RefusedEdit, match="exists already"):
        write(edits)
    assert (tmp_path / "areas/new.yaml").read_bytes() == b"mine\n"


def test_an_edit_that_is_interrupted_is_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(plan(tmp_path))
    real, calls = os.replace, []

    def replace(*names: str) -> None:
        calls.append(names)
        if len(calls) == 3:
            raise KeyboardInterrupt
        real(*names)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(KeyboardInterrupt):
        edit(tmp_path, *BOTH)

    assert held(tmp_path) == before


def test_attributes_of_a_file_are_kept(tmp_path: Path) -> None:
    plan(tmp_path)
    try:
        os.setxattr(tmp_path / AREA_FILE, "user.by", b"office")
    except (OSError, AttributeError):
        pytest.skip("this file system knows no attributes")

    edit(tmp_path, BOTH[0])

    assert os.getxattr(tmp_path / AREA_FILE, "user.by") == b"office"
