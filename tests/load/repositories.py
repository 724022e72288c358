"""Real git repositories for tests: the same hashes everywhere, whatever the machine is set to."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.plans import demo, write

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_DAY = 1_700_000_000
"""2023-11-14 in UTC; each commit of a repository is made a day later."""
DAY = 86_400

PLAN = "roadmaps/demo"


def environment(number: int = 0) -> dict[str, str]:
    """Give what git may know of the machine: nothing but who and when."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    stamp = f"{FIRST_DAY + number * DAY} +0900"
    return kept | {
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "A",
        "GIT_AUTHOR_EMAIL": "a@example.org",
        "GIT_AUTHOR_DATE": stamp,
        "GIT_COMMITTER_NAME": "C",
        "GIT_COMMITTER_EMAIL": "c@example.org",
        "GIT_COMMITTER_DATE": stamp,
        "GIT_ALLOW_PROTOCOL": "file",
        "LC_ALL": "C",
    }


class Repo:
    """A repository with a portfolio in `roadmaps/demo`, unless it is made otherwise."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.made = 0
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / ".git").exists():
            self.git("init", "-q", "-b", "main", *options)

    def git(self, *words: str, stdin: bytes = b"", **more: str) -> str:
        done = subprocess.run(
            ["git", *words],  # noqa: S607 - the one that is installed
            cwd=self.folder,
            env=environment(self.made) | more,
            input=stdin,
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout.decode("utf-8", "surrogateescape").strip()

    def commit(self, subject: str, files: Mapping[str, str | bytes] | None = None) -> str:
        """Write files, record everything, and give the id."""
        write(self.folder, files or {})
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", subject)
        self.made += 1
        return self.git("rev-parse", "HEAD")

    def plan(self, subject: str, area: str, **files: str) -> str:
        """Record the small portfolio around an area's text."""
        return self.commit(subject, plan_files(area, **files))


def plan_files(area: str, **files: str) -> dict[str, str]:
    """The files of the small portfolio, in their folder."""
    return {f"{PLAN}/{name}": text for name, text in demo(area, **files).items()}


def milestone(date: str, id: str = "first") -> str:  # noqa: A002 - what it is called
    """An area with one milestone."""
    return f"milestones:\n  - {{id: {id}, name: First, due: {date}, source: old}}\n"


def repo_of_three(folder: Path, *options: str) -> Repo:
    """A milestone that was moved twice: 2025, 2026, 2027."""
    repo = Repo(folder, *options)
    for year in ("2025", "2026", "2027"):
        repo.plan(f"Say {year}", milestone(year))
    return repo


def copied(repo: Repo, folder: Path) -> Repo:
    """Copy a repository; it is quicker than making it again."""
    copy = Repo(Path(shutil.copytree(repo.folder, folder)))
    copy.made = repo.made
    return copy
