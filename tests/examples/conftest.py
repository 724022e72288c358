"""A copy of the example repository, in git, with `cet` and a plain environment at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import ROOT

if TYPE_CHECKING:
    from pathlib import Path

LINDMARK = ROOT / "examples" / "repository"


@dataclass(frozen=True)
class Repository:
    """A repository of somebody's own, in a folder of its own."""

    folder: Path
    programs: Path
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def plan(self) -> Path:
        return self.folder / "roadmaps" / "lindmark"

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a program as a service would, without anything of this machine's settings."""
        home = str(self.programs.parent)
        ours = {
            "PATH": f"{self.programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": home,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": f"{home}/hooks",
            **{
                f"GIT_{who}_{what}": "nobody@example.org"
                for who in ("AUTHOR", "COMMITTER")
                for what in ("NAME", "EMAIL")
            },
        }
        return subprocess.run(
            words,
            cwd=self.folder,
            env=ours | self.extra | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def shell(self, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a script as the runner of a service does."""
        shell = ("/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
        return self.run(*shell, script, **environment)

    def git(self, *words: str) -> str:
        done = self.run("git", *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "an edit")

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """Copy the example into a git repository of its own, whose origin is another."""
    programs = tmp_path / "bin"
    programs.mkdir()
    program = programs / "cet"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cet_cli "$@"\n')
    program.chmod(0o755)
    folder = tmp_path / "lindmark"
    shutil.copytree(LINDMARK, folder)
    one = Repository(folder, programs)
    one.git("init", "--quiet", "--initial-branch", "main")
    one.commit()
    one.git("clone", "--quiet", "--bare", str(folder), str(tmp_path / "origin.git"))
    one.git("remote", "add", "origin", str(tmp_path / "origin.git"))
    return one
