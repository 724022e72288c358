from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from cet_cli.edit import write_atomically
from cet_cli.errors import UnwritableFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FAULTS = (errno.ENOSPC, errno.EIO, errno.EACCES)
STEPS = ("fsync", "fchmod", "fdopen", "replace", "link")


def failing(code: int) -> Callable[..., None]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    return fail


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_with_the_folders_it_needs(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "new.yaml", b"one\n")

    assert (tmp_path / "a" / "b" / "new.yaml").read_bytes() == b"one\n"
    assert names(tmp_path / "a" / "b") == ["new.yaml"]


def test_a_new_file_has_the_mode_that_the_mask_allows(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_atomically(tmp_path / "new.yaml", b"")
    finally:
        assert os.umask(old) == 0o027

    assert stat.S_IMODE((tmp_path / "new.yaml").stat().st_mode) == 0o640


def test_what_stands_there_is_replaced_only_where_that_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")

    with pytest.raises(UnwritableFile, match="exists already and was left as it is"):
        write_atomically(path, b"new")

    assert path.read_bytes() == b"old"
    write_atomically(path, b"new", replace=True)
    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["plan.yaml"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o775])
def test_a_replaced_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    path.chmod(mode)

    write_atomically(path, b"new", replace=True)

    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_replaced_file_keeps_its_owner_where_that_is_allowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    owners: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "fchown", lambda _, user, group: owners.append((user, group)))

    write_atomically(path, b"new", replace=True)

    assert owners == [(path.stat().st_uid, path.stat().st_gid)]
    monkeypatch.setattr(os, "fchown", failing(errno.EPERM))
    write_atomically(path, b"newer", replace=True)
    assert path.read_bytes() == b"newer"


def test_a_symbolic_link_stays_one_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "plan.yaml").write_bytes(b"old")
    link = tmp_path / "plan.yaml"
    link.symlink_to("real/plan.yaml")

    write_atomically(link, b"new", replace=True)

    assert link.is_symlink()
    assert (tmp_path / "real" / "plan.yaml").read_bytes() == b"new"


def test_a_link_to_nowhere_counts_as_something_standing_there(tmp_path: Path) -> None:
    link = tmp_path / "plan.yaml"
    link.symlink_to("nowhere")

    with pytest.raises(UnwritableFile, match="exists already"):
        write_atomically(link, b"new")

    assert names(tmp_path) == ["plan.yaml"]


@pytest.mark.parametrize("code", FAULTS, ids=errno.errorcode.get)
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("replace", [False, True])
def test_whatever_fails_the_old_file_is_kept_and_nothing_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, step: str, code: int, replace: bool
) -> None:
    path = tmp_path / "plan.yaml"
    if replace:
        path.write_bytes(b"old")
    unused = "link" if replace else "replace"
    monkeypatch.setattr(os, step, failing(code))

    if step == unused:
        write_atomically(path, b"new", replace=replace)
        return
    with pytest.raises(UnwritableFile, match=os.strerror(code)):
        write_atomically(path, b"new", replace=replace)

    assert names(tmp_path) == (["plan.yaml"] if replace else [])
    assert not replace or path.read_bytes() == b"old"


def test_a_write_that_runs_out_of_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")
    fdopen = os.fdopen

    def full(handle: int, *_: object) -> object:
        os.close(handle)
        return fdopen(os.open("/dev/full", os.O_WRONLY), "wb")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(UnwritableFile, match="No space left"):
        write_atomically(path, b"new", replace=True)

    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["plan.yaml"]


def test_an_interruption_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"old")

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(path, b"new", replace=True)

    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["plan.yaml"]


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "folders are not synced here")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    write_atomically(tmp_path / "new.yaml", b"new")

    assert names(tmp_path) == ["new.yaml"]


def test_a_file_system_without_links_still_refuses_to_overwrite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new.yaml"
    monkeypatch.setattr(os, "link", failing(errno.EPERM))

    write_atomically(path, b"new")
    with pytest.raises(UnwritableFile, match="exists already"):
        write_atomically(path, b"newer")

    assert path.read_bytes() == b"new"
    assert names(tmp_path) == ["new.yaml"]


def test_a_name_reserved_for_nothing_is_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", failing(errno.ENOTSUP))
    monkeypatch.setattr(os, "replace", failing(errno.EIO))

    with pytest.raises(UnwritableFile, match="Input/output error"):
        write_atomically(tmp_path / "new.yaml", b"new")

    assert names(tmp_path) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(UnwritableFile, match="cannot be written"):
        write_atomically(tmp_path / "file" / "new.yaml", b"new")
