"""No test of a repository depends on how git is set up on the machine."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def _unset_git(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
