"""`cet history` as somebody types it, with and without git."""

from __future__ import annotations

import json
import shutil
import subprocess
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from tests.cli.running import typed
from tests.plans import demo, write

if TYPE_CHECKING:
    from pathlib import Path

GIT = shutil.which("git") or "git"

MILESTONES = """\
milestones:
  - id: launch
    name: {{en: Launch, ko: 발사}}
    due: {due}
    source: late
    was: [{{due: 2025, source: old}}]
  - {{id: steady, name: Steady, due: 2028, source: late}}
"""


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=somebody", "-c", "user.email=somebody@example.org")
    subprocess.run([GIT, *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return write(tmp_path, demo(MILESTONES.format(due=2028)))


def schema(name: str) -> Draft202012Validator:
    text = (files("cet_cli.render.json.v1") / f"{name}.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(json.loads(text))


def test_the_history_of_a_thing_outside_git(plan: Path) -> None:
    answer = typed("history", "launch", "-C", str(plan))
    assert answer.code == 0
    assert "due  moved once, 36 months later" in answer.out
    assert "The plan is in no git repository." in answer.out


def test_git_is_asked_for_what_was_changed_without_a_word(plan: Path) -> None:
    git(plan, "init", "-q")
    answer = typed("history", "launch", "-C", str(plan))
    assert "The repository has no commit yet." in answer.out
    git(plan, "add", ".")
    git(plan, "commit", "-qm", "first")
    write(plan, demo(MILESTONES.format(due=2031)))
    answer = typed("history", "launch", "-C", str(plan))
    assert "due  moved 2 times, 72 months later" in answer.out
    assert "`was` does not hold it" in answer.out
    assert "1 commit read." in answer.out
    answer = typed("history", "launch", "--no-git", "-C", str(plan))
    assert "due  moved once, 72 months later" in answer.out
    assert "Git was not asked." in answer.out


def test_commits_that_cannot_be_read_are_skipped_and_counted(plan: Path) -> None:
    git(plan, "init", "-q")
    git(plan, "add", ".")
    git(plan, "commit", "-qm", "first")
    (plan / "portfolio.yaml").write_text("format: 1\nportfolio: [\n")
    git(plan, "commit", "-qam", "broken")
    write(plan, demo(MILESTONES.format(due=2029)))
    answer = typed("history", "launch", "-C", str(plan))
    assert answer.code == 0
    assert "2 commits read" in answer.out


def test_a_portfolio_that_no_commit_holds_says_why(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": "nothing\n"})
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    plan = write(tmp_path / "roadmaps" / "demo", demo(MILESTONES.format(due=2028)))
    answer = typed("history", "launch", "-C", str(plan))
    assert answer.code == 0
    assert "moved once" in answer.out
    assert "demo" in answer.out.splitlines()[-1]


def test_both_answers_as_json_are_as_their_schemas_say(plan: Path) -> None:
    told = json.loads(typed("history", "launch", "--format", "json", "-C", str(plan)).out)
    schema("history").validate(told)
    assert told["fields"][0]["slip"]["months"] == 36
    assert told["name"] == {"en": "Launch", "ko": "발사"}
    moved = json.loads(typed("history", "--moved", "--format", "json", "-C", str(plan)).out)
    schema("moved").validate(moved)
    assert [row["address"] for row in moved["moved"]] == ["area/launch.due"]


def test_all_that_moved_can_be_asked_of_one_area(plan: Path) -> None:
    assert "+36 months" in typed("history", "--moved", "area", "-C", str(plan)).out
    assert "No date has moved." in typed("history", "--moved", "demo", "-C", str(plan)).out
    answer = typed("history", "--moved", "aera", "-C", str(plan))
    assert answer.code == 2
    assert "did you mean `area`?" in answer.err


@pytest.mark.parametrize("words", [("launch",), ("--moved",)])
def test_a_plan_with_errors_is_refused_as_elsewhere(plan: Path, words: tuple[str, ...]) -> None:
    write(plan, {"areas/other.yaml": "roadmap: other\nname: Other\nmilestones:\n  - {id: x, na"})
    answer = typed("history", *words, "-C", str(plan))
    assert (answer.code, answer.out) == (2, "")
    assert "areas/other.yaml:4" in answer.err


def test_an_unknown_thing_and_no_thing_at_all_are_refused(plan: Path) -> None:
    answer = typed("history", "lanch", "-C", str(plan))
    assert (answer.code, answer.out) == (2, "")
    assert "area/launch" in answer.err
    answer = typed("history", "-C", str(plan))
    assert answer.code == 2
    assert "--moved" in answer.err
