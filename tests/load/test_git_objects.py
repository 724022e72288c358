"""The objects of a repository, as git hands them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cet_cli.errors import GitFailed, WrongSetting
from cet_cli.load.git import command
from cet_cli.load.git.commits import read_commit
from cet_cli.load.git.objects import Missing, Objects
from cet_cli.load.sides import read_side

if TYPE_CHECKING:
    from tests.load.repositories import Repo


@pytest.mark.parametrize(
    ("author", "day"),
    [
        (b"A <a@b> 1700000000 +0000", "2023-11-14"),
        (b"A <a@b> 1700000000 +0900", "2023-11-15"),
        (b"A <a@b> -1 +0000", "1969-12-31"),
        (b"A <a@b> 999999999999999 +0000", "None"),
        (b"A <a@b> 1 +9999", "None"),
        (b"A <a@b> soon", "None"),
    ],
)
def test_the_day_of_a_commit_is_that_of_its_author(author: bytes, day: str) -> None:
    commit = read_commit("0" * 40, b"tree x\nauthor " + author + b"\n\nOne\ntwo\n\nthree")

    assert str(commit.day) == day
    assert commit.subject == "One two"
    assert commit.stamp == ("0" * 10 if day == "None" else f"{'0' * 10}, {day}")


@pytest.mark.parametrize("encoding", [b"iso-8859-1", b"nonsense", b"\xff", b"idna"])
def test_the_subject_of_a_commit_is_read_in_its_encoding(encoding: bytes) -> None:
    data = b"tree x\nencoding " + encoding + b"\n\n\nMesur\xe9\n"

    wanted = "Mesuré" if encoding == b"iso-8859-1" else "Mesur\ufffd"
    assert read_commit("0", data).subject == wanted


def test_what_git_has_said_no_size_for_is_not_taken(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Objects(repo.folder) as objects:
        commit = objects.info("HEAD").id
        with pytest.raises(Missing):
            objects.info("HEAD\nHEAD")
        with pytest.raises(GitFailed, match="too large"):
            objects.read(commit, most=10)
    monkeypatch.setattr(command, "_OPTIONS", ("--no-such-option",))
    with Objects(repo.folder) as objects, pytest.raises(GitFailed, match="could not read an obj"):
        objects.info("HEAD")


def test_settings_that_are_missing_from_a_clone_are_named_when_asked_for(repo: Repo) -> None:
    repo.commit("Settings", {"cet.toml": 'fail-on = "note"'})
    blob = repo.git("rev-parse", "HEAD:cet.toml")
    (repo.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()

    base = read_side("HEAD", repo.folder, rules=frozenset())
    with pytest.raises(WrongSetting, match="missing"):
        base.settings(frozenset())
