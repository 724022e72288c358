"""A repository that somebody else set up runs nothing, writes nothing, reaches nothing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from cet_cli.errors import CetError, NoRevision
from cet_cli.load.git.command import scrubbed
from cet_cli.load.sides import STAGED, read_sides
from cet_cli.load.sides.past import versions_of
from tests.load.repositories import PLAN, Repo, milestone, plan_files
from tests.plans import write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HOOKS = (
    "fsmonitor-watchman",
    "post-checkout",
    "post-index-change",
    "pre-auto-gc",
    "reference-transaction",
)


class Trap:
    """A program that leaves a mark when it is run."""

    def __init__(self, folder: Path) -> None:
        self.mark = folder / "it-ran"
        self.program = folder / "trap"
        write(folder, {"trap": f"#!/bin/sh\necho \"$0 $@\" >> '{self.mark}'\n"})
        self.program.chmod(0o755)

    @property
    def sprung(self) -> str:
        return self.mark.read_text() if self.mark.exists() else ""


@pytest.fixture
def trap(tmp_path: Path) -> Trap:
    return Trap(tmp_path)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def asked(question: Callable[[], object]) -> None:
    """Put a question, whatever comes of it; a refusal is one line."""
    try:
        question()
        refusal = ""
    except CetError as error:
        refusal = str(error)
    assert "\n" not in refusal


def ask_everything(here: Path) -> None:
    """Put every question that there is to a repository."""
    for base, revision in (
        (None, None),
        ("HEAD~2", "HEAD"),
        ("HEAD~2...HEAD", None),
        (STAGED, None),
        ("nothing", None),
        ("1234", None),
    ):
        asked(partial(read_sides, base, revision, here, rules=frozenset()))
    asked(lambda: list(versions_of(here, rules=frozenset())))


def test_the_trap_would_be_sprung_by_git_itself(repo: Repo, trap: Trap) -> None:
    repo.git("config", "core.fsmonitor", str(trap.program))
    repo.git("status")

    assert trap.sprung


@pytest.mark.parametrize(
    "setting",
    [
        "core.fsmonitor={}",
        "core.sshCommand={}",
        "core.pager={}",
        "core.editor={}",
        "core.askPass={}",
        "core.gitProxy={}",
        "core.alternateRefsCommand={}",
        "credential.helper=!{}",
        "diff.external={}",
        "diff.trap.textconv={}",
        "diff.trap.command={}",
        "filter.trap.clean={}",
        "filter.trap.smudge={}",
        "filter.trap.process={}",
        "gpg.program={}",
        "log.showSignature=true",
        "merge.trap.driver={}",
        "pager.rev-list={}",
        "pager.cat-file={}",
        "alias.cat-file=!{}",
        "alias.rev-parse=!{}",
        "uploadpack.packObjectsHook={}",
        "trace2.normalTarget={}",
        "core.untrackedCache=true",
        "feature.manyFiles=true",
    ],
)
def test_no_setting_of_a_repository_runs_a_program(repo: Repo, trap: Trap, setting: str) -> None:
    name, _, value = setting.partition("=")
    write(repo.folder, {".gitattributes": "*.yaml diff=trap filter=trap merge=trap\n"})
    repo.git("add", "-A")
    repo.git("config", name, value.format(trap.program))
    repo.git("config", "gpg.program", str(trap.program))
    before = snapshot(repo.folder)

    ask_everything(repo.folder)

    assert not trap.sprung
    assert snapshot(repo.folder) == before


def test_no_setting_that_is_included_runs_a_program(repo: Repo, trap: Trap) -> None:
    write(repo.folder, {"evil": f"[core]\n\tfsmonitor = {trap.program}\n\thooksPath = {PLAN}\n"})
    repo.git("config", "include.path", "../evil")

    ask_everything(repo.folder)

    assert not trap.sprung


@pytest.mark.parametrize("where", [".git/hooks", "hooks"])
def test_no_hook_is_run(repo: Repo, trap: Trap, where: str) -> None:
    for hook in HOOKS:
        path = repo.folder / where / hook
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(trap.program.read_bytes())
        path.chmod(0o755)
    repo.git("config", "core.hooksPath", str(repo.folder / where))

    ask_everything(repo.folder)

    assert not trap.sprung


@pytest.mark.parametrize("address", ["ext::{} %S", "ssh://x/y", "{}", "file:///nowhere"])
def test_a_promise_to_fetch_what_is_missing_is_not_taken_up(
    repo: Repo, trap: Trap, address: str
) -> None:
    for name, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": address.format(trap.program),
        "remote.origin.uploadpack": str(trap.program),
        "remote.origin.vcs": "trap",
        "protocol.allow": "always",
        "protocol.ext.allow": "always",
        "core.sshCommand": str(trap.program),
    }.items():
        repo.git("config", name, value)
    blob = repo.git("rev-parse", f"HEAD~2:{PLAN}/areas/area.yaml")
    (repo.folder / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
    before = snapshot(repo.folder)

    ask_everything(repo.folder)

    assert not trap.sprung
    assert snapshot(repo.folder) == before


def test_the_promise_would_be_taken_up_by_git_itself(repo: Repo, trap: Trap) -> None:
    repo.git("config", "extensions.partialClone", "origin")
    repo.git("config", "core.repositoryFormatVersion", "1")
    repo.git("config", "remote.origin.url", ".")
    repo.git("config", "remote.origin.uploadpack", str(trap.program))
    with pytest.raises(AssertionError):
        repo.git("cat-file", "-p", "1" * 40, GIT_NO_LAZY_FETCH="0")

    assert trap.sprung


def test_a_git_file_may_lead_to_a_repository_that_runs_nothing(
    repo: Repo, trap: Trap, tmp_path: Path
) -> None:
    repo.git("config", "core.fsmonitor", str(trap.program))
    files = {f"else/{name}": text for name, text in plan_files(milestone("2030")).items()}
    write(tmp_path, files | {"else/.git": f"gitdir: {repo.folder}/.git\n"})

    ask_everything(tmp_path / "else")

    assert not trap.sprung


def test_an_embedded_bare_repository_runs_nothing(repo: Repo, trap: Trap, tmp_path: Path) -> None:
    repo.git("clone", "-q", "--bare", ".", str(tmp_path / "outer" / "docs"))
    config = tmp_path / "outer" / "docs" / "config"
    config.write_text(f"{config.read_text()}\tfsmonitor = {trap.program}\n\tworktree = ..\n")

    ask_everything(tmp_path / "outer" / "docs")

    assert not trap.sprung


@pytest.mark.parametrize(
    "name",
    [
        "--output={}",
        "-o{}",
        "--textconv",
        "--batch",
        "--upload-pack={}",
        "--all",
        "-",
        "--",
        "--git-dir=/",
        "$(touch {})",
        "`touch {}`",
        "; touch {}",
        "| touch {}",
        "HEAD;touch {}",
        "%(objectname)",
        "--end-of-options",
        "^HEAD",
        "HEAD^!",
        "@",
        "@{",
        "{}",
        "HEAD^{/[",
        "\x1b[31m",
        "\udcff",
        "\x00",
        " ",
        "",
    ],
)
def test_a_revision_is_never_an_option_or_a_command(repo: Repo, tmp_path: Path, name: str) -> None:
    mark = tmp_path / "it-ran"
    before = snapshot(repo.folder)

    text = name.format(mark) if "{}" in name else name
    for base, revision in ((text, None), ("HEAD", text)):
        asked(partial(read_sides, base, revision, repo.folder, rules=frozenset()))

    assert not mark.exists()
    assert snapshot(repo.folder) == before


def test_a_branch_may_be_called_like_an_option(repo: Repo) -> None:
    for name in ("--output=x", "-p", "--all"):
        repo.git("update-ref", f"refs/heads/{name}", "HEAD~1")
        both = read_sides(name, None, repo.folder, rules=frozenset())
        assert (
            both.base.plan.areas[0].milestones[0].due
            != both.revision.plan.areas[0].milestones[0].due
        )
    assert not (repo.folder / "x").exists()
    with pytest.raises(NoRevision):
        read_sides("--outputx", None, repo.folder, rules=frozenset())


def test_the_environment_leads_git_nowhere_else(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Repo(tmp_path / "other")
    other.plan("Other", milestone("2050"))
    for name, value in {
        "GIT_DIR": str(other.folder / ".git"),
        "GIT_WORK_TREE": str(other.folder),
        "GIT_OBJECT_DIRECTORY": str(tmp_path),
        "GIT_NAMESPACE": "x",
        "GIT_TRACE": str(tmp_path / "trace"),
        "GIT_EXTERNAL_DIFF": "false",
        "GIT_PREFIX": "x/",
    }.items():
        monkeypatch.setenv(name, value)

    base = read_sides(None, None, repo.folder, rules=frozenset()).base
    assert [str(one.due and one.due.text) for one in base.plan.areas[0].milestones] == ["2027"]
    assert not (tmp_path / "trace").exists()


def test_the_users_own_settings_stay_and_nothing_else_of_git_does() -> None:
    kept = scrubbed({"GIT_CONFIG_COUNT": "1", "GIT_DIR": "x", "LANGUAGE": "ko", "HOME": "/h"})

    assert kept["GIT_CONFIG_COUNT"] == "1"
    assert kept["HOME"] == "/h"
    assert kept["GIT_ALLOW_PROTOCOL"] == "none"
    assert not {"GIT_DIR", "LANGUAGE"} & set(kept)
