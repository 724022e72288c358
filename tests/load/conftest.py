"""No test of a repository depends on how git is set up on the machine."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.load.repositories import Repo, copied, repo_of_three

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _unset_git(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture(scope="session")
def _three(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    return repo_of_three(tmp_path_factory.mktemp("three") / "repo")


@pytest.fixture
def repo(_three: Repo, tmp_path: Path) -> Repo:
    """Give a repository of three commits that move a milestone: 2025, 2026, 2027."""
    return copied(_three, tmp_path / "repo")
