"""What strangers write into a plan does nothing to the services that read the findings."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from junitparser import JUnitXml

from tests.cli.running import typed
from tests.cli.test_injection import FILES, MISTAKEN, NASTY, plan
from tests.render.test_github import OLD_COMMAND, read
from tests.render.test_gitlab import entries
from tests.render.test_markdown import assert_harmless, cells
from tests.render.test_sarif import run_of

if TYPE_CHECKING:
    from pathlib import Path


def assert_read_as_meant(*arguments: str) -> None:
    """Every format holds the findings of the plan, and nothing else."""
    wanted = json.loads(typed("validate", "--format", "json", *arguments).out)["findings"]
    levels = [one["severity"] for one in wanted]
    out = {
        form: typed("validate", "--format", form, *arguments).out
        for form in ("github", "gitlab", "junit", "markdown", "sarif")
    }
    commands, _ = read(out["github"])
    assert len(commands) == sum(min(10, levels.count(level)) for level in set(levels))
    assert {one.name for one in commands} <= {"error", "warning", "notice"}
    assert len(entries(out["gitlab"])) == len(levels)
    assert JUnitXml.fromstring(out["junit"].encode()).tests == max(1, len(levels))
    assert [one["level"] for one in run_of(out["sarif"])["results"]] == levels
    assert_harmless(out["markdown"])
    assert {len(row) for row in cells(out["markdown"])} == {5}
    for text in out.values():
        assert text.replace("\n", "").isprintable()
        assert not OLD_COMMAND.search(text)


@pytest.mark.parametrize("case", NASTY)
def test_what_stands_in_a_plan_does_nothing(tmp_path: Path, case: str) -> None:
    assert_read_as_meant(plan(tmp_path, MISTAKEN, NASTY[case]))


@pytest.mark.parametrize("name", FILES)
def test_names_of_files_do_nothing(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
    (folder / f"{name}.yaml").write_text("format: 1\nroadmap: x\nname: X\ndue: 1\n")

    assert_read_as_meant("-C", str(tmp_path), "--", name)
    assert_read_as_meant("-C", str(folder))


def test_a_file_that_could_not_be_read_is_told_in_every_format(tmp_path: Path) -> None:
    (tmp_path / "portfolio.yaml").write_text("format: 1\nportfolio: demo\nname: Demo\n")
    (tmp_path / "cet.toml").write_text("[limits]\nsize = 20\n")

    for form in ("github", "gitlab", "junit", "markdown", "sarif"):
        answer = typed("validate", str(tmp_path), "--format", form)
        assert answer.code == 2
        assert "S013" in answer.out or "too-large" in answer.out
