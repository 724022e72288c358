"""`cet diff` as somebody types it: in a repository, between folders and days, called by git."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import typed
from tests.load.repositories import PLAN, Repo, milestone, plan_files
from tests.plans import demo, write
from tests.schemas import wrong_in

if TYPE_CHECKING:
    from pathlib import Path

SHARE = """\
indicators:
  - id: share
    name: {{en: Market share, ko: 점유율}}
    unit: percent
    better: higher
    source: plan
    baseline: {{value: 20, on: 2022}}
    targets: [{{value: {value}, by: 2030}}]
"""
DECISION = """\
decisions:
  - accepts: target-weakened
    about: share/target.value
    from: 50
    to: 40
    on: 2026-02-01
    why: The market shrank.
    source: late
"""


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    made = Repo(tmp_path / "repo")
    made.plan("Say 50", SHARE.format(value=50))
    return made


def diff(repo: Repo, *words: str) -> tuple[int, str, str]:
    answer = typed("diff", *words, "-C", str(repo.folder))
    return answer.code, answer.out, answer.err


def test_nothing_changed_is_said_positively(repo: Repo) -> None:
    code, out, _ = diff(repo)
    assert code == 0
    assert out.startswith("Compared HEAD (")
    assert out.splitlines()[0].endswith(") with working tree: 1 thing, nothing differs")
    assert "Base: 1 area, 1 thing and 3 sources from 3 files in roadmaps/demo." in out


def test_a_weakened_target_stands_with_its_line_old_over_new(repo: Repo) -> None:
    write(repo.folder, plan_files(SHARE.format(value=40)))
    code, out, _ = diff(repo)
    assert code == 0
    assert "1 change that weakens the plan or hides whether it does" in out
    lines = out.splitlines()
    at = lines.index("weakened  Market share  [R101 target-weakened]")
    assert lines[at + 1 : at + 3] == ["  - 50", "  + 40"]
    assert f"  {PLAN}/areas/area.yaml:12:23  area/share/target.value" in lines


def test_a_pull_request_fails_on_the_line_and_passes_with_a_decision(repo: Repo) -> None:
    repo.git("checkout", "-q", "-b", "proposal")
    repo.plan("Say 40", SHARE.format(value=40))
    asked = ("main", "--fail-on", "weakened", "--settings", "base")
    code, out, _ = diff(repo, *asked, "--format", "github")
    assert code == 1
    assert out.startswith(f"::error file={PLAN}/areas/area.yaml,line=12,")
    repo.plan("Say who decided", SHARE.format(value=40) + DECISION)
    code, out, _ = diff(repo, *asked)
    assert code == 0
    assert "1 accepted" in out
    assert "= accepted 2026-02-01 by late: The market shrank." in out
    assert diff(repo, *asked, "--format", "github")[0] == 0


def test_a_decision_about_another_step_accepts_nothing(repo: Repo) -> None:
    write(repo.folder, plan_files(SHARE.format(value=30) + DECISION))
    code, out, _ = diff(repo, "--fail-on", "weakened")
    assert code == 1
    assert "accepted" not in out.splitlines()[1]


def test_what_weakens_nothing_is_counted_and_listed_when_asked(repo: Repo) -> None:
    more = "      - {value: 30, on: 2025, source: late}\n"
    write(repo.folder, plan_files(f"{SHARE.format(value=50)}    observations:\n{more}"))
    _, out, _ = diff(repo)
    assert "no weakening" in out
    assert (
        "1 more change that weakens nothing is listed with --verbose: 1 observation added." in out
    )
    _, out, _ = diff(repo, "--verbose")
    assert "observation added  Market share  [R401 observation-added]" in out
    assert "14 |       - {value: 30, on: 2025, source: late}" in out


def test_what_is_staged_can_be_compared(repo: Repo) -> None:
    write(repo.folder, plan_files(SHARE.format(value=40)))
    repo.git("add", "-A")
    write(repo.folder, plan_files(SHARE.format(value=30)))
    _, out, _ = diff(repo, "--staged")
    assert "  + 40" in out.splitlines()
    code, _, err = diff(repo, "HEAD", "HEAD", "--staged")
    assert code == 2
    assert "--staged names the newer side, and so does `HEAD`" in err


def test_two_folders_and_two_days_need_no_git(tmp_path: Path) -> None:
    late = milestone("2027").replace("source: old", "source: late, was: [{due: 2025, source: old}]")
    write(tmp_path / "new", demo(late))
    write(tmp_path / "old", demo(milestone("2025")))
    answer = typed("diff", "@2024", "@2026-06", "-C", str(tmp_path / "new"))
    assert answer.code == 0
    assert "Compared @2024-12-31 with @2026-06-30" in answer.out
    assert "slipped  First  [R201 milestone-slipped]" in answer.out
    answer = typed("diff", "old", "new", "-C", str(tmp_path))
    assert "Compared old with new" in answer.out
    assert "slipped  First  [R201 milestone-slipped]" in answer.out


def test_two_paths_into_one_plan_are_refused_and_not_called_unchanged(tmp_path: Path) -> None:
    write(tmp_path, demo(milestone("2025")))
    answer = typed("diff", "areas/area.yaml", "sources.yaml", "-C", str(tmp_path))
    assert (answer.code, answer.out) == (2, "")
    assert "lie in one portfolio" in answer.err
    assert "name a revision or @DATE" in answer.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--fail-on", "any"), 1),
        (("--fail-on", "weakened,slipped"), 1),
        (("--fail-on", "slipped", "--fail-on", "R101"), 1),
        (("--fail-on", "target-weakened"), 1),
        (("--fail-on", "brought-forward"), 0),
        (("--fail-on", "error"), 0),
        (("--fail-on", "warning"), 1),
        (("--fail-on", "any", "--exit-zero"), 0),
        (("--fail-on", "weekened"), 2),
        (("--fail-on", "xyzzy"), 2),
    ],
)
def test_the_exit_code_is_what_was_asked_for(repo: Repo, words: tuple[str, ...], code: int) -> None:
    write(repo.folder, plan_files(SHARE.format(value=40)))
    assert diff(repo, *words)[0] == code


def test_a_word_that_is_nothing_to_fail_on_is_named(repo: Repo) -> None:
    assert "did you mean `weakened`?" in diff(repo, "--fail-on", "weekened")[2]
    assert "there are any, weakened, slipped, dropped" in diff(repo, "--fail-on", "xyzzy")[2]


def test_a_side_with_errors_is_refused_with_them(repo: Repo) -> None:
    write(repo.folder, plan_files("milestones:\n  - {id: a, name: A, due: 2025-02-30}\n"))
    code, out, err = diff(repo)
    assert (code, out) == (2, "")
    assert "area.yaml:6" in err
    repo.commit("Break it")
    write(repo.folder, plan_files(SHARE.format(value=50)))
    code, out, err = diff(repo)
    assert (code, out) == (2, "")
    assert "HEAD" in err


def test_a_missing_revision_and_a_third_side_are_refused(repo: Repo) -> None:
    assert diff(repo, "mian")[0] == 2
    assert "`c` is one too many" in diff(repo, "a", "b", "c")[2]


@pytest.mark.parametrize("sides", [("",), (" ",), ("HEAD", "")])
def test_a_side_that_a_script_left_empty_is_not_shown_as_clean(
    repo: Repo, sides: tuple[str, ...]
) -> None:
    code, out, err = diff(repo, *sides)

    assert (code, out) == (2, "")
    assert "a side of the comparison is empty" in err


@pytest.mark.parametrize("form", ["json", "markdown", "github", "gitlab", "junit", "sarif"])
def test_every_format_tells_of_the_change(repo: Repo, form: str) -> None:
    write(repo.folder, plan_files(SHARE.format(value=40)))
    code, out, _ = diff(repo, "--format", form, "--fail-on", "any")
    assert code == 1
    assert "target-weakened" in out
    again = diff(repo, "--format", form, "--fail-on", "any")
    assert again == (1, out, "")


def test_json_is_as_its_schema_says(repo: Repo) -> None:
    write(repo.folder, plan_files(SHARE.format(value=40) + DECISION))
    told = json.loads(diff(repo, "--format", "json")[1])
    assert wrong_in("changes", told) == []
    (accepted,) = told["accepted"]
    assert (accepted["class"], accepted["from"], accepted["to"]) == ("weakened", "50", "40")
    assert accepted["accepted"]["sources"] == ["late"]
    write(repo.folder, plan_files(SHARE.format(value=30)))
    told = json.loads(diff(repo, "--format", "json")[1])
    assert wrong_in("changes", told) == []
    assert told["weaker"] == 1
    assert told["changes"][0]["name"] == {"en": "Market share", "ko": "점유율"}


def test_git_shows_what_a_change_means(tmp_path: Path) -> None:
    write(tmp_path, {"old.yaml": demo(SHARE.format(value=50))["areas/area.yaml"]})
    write(tmp_path, {"new.yaml": demo(SHARE.format(value=40))["areas/area.yaml"]})
    old, new = str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")
    words = ("areas/area.yaml", old, "0" * 40, "100644", new, "1" * 40, "100644")
    answer = typed("diff", "--git-driver", *words)
    assert answer.code == 0
    assert answer.out.startswith("cet diff areas/area.yaml\n  1 weakened\n")
    assert "areas/area.yaml:12:23  area/share/target.value" in answer.out
    answer = typed("diff", "--git-driver", *words, "b.yaml", "rename from a\nrename to b\n")
    assert answer.out.startswith("cet diff areas/area.yaml => b.yaml\n")


def test_git_shows_the_text_of_what_is_no_plan(tmp_path: Path) -> None:
    write(tmp_path, {"new.yaml": "a: 1\nb: \x1b[31m2\n", "sources.yaml": "sources: []\n"})
    new = str(tmp_path / "new.yaml")
    answer = typed("diff", "--git-driver", "x.yaml", os.devnull, ".", ".", new, ".", ".")
    assert "+a: 1" in answer.out
    assert "\\x1b[31m" in answer.out
    assert typed("diff", "--git-driver", "conflict.yaml").out == "conflict.yaml: not merged yet\n"
    assert typed("diff", "--git-driver", "a", "b").code == 2
    assert typed("diff", "--git-driver", "x", str(tmp_path), *"abcde").code == 2
    kept = str(tmp_path / "sources.yaml")
    answer = typed("diff", "--git-driver", "s.yaml", kept, ".", ".", os.devnull, ".", ".")
    assert answer.out == "cet diff s.yaml\n"


def test_git_itself_calls_the_driver(repo: Repo) -> None:
    cet = f"{sys.executable} -m cet_cli diff --git-driver"
    write(repo.folder, {".gitattributes": "*.yaml diff=cet\n"})
    write(repo.folder, plan_files(SHARE.format(value=40)))
    shown = repo.git("-c", f"diff.cet.command={cet}", "diff")
    assert "weakened  Market share  [R101 target-weakened]" in shown


NOTE = "what was added reads as dropped\n"


def test_sides_that_were_swapped_are_noted_beside_the_answer(repo: Repo) -> None:
    repo.plan("Say 60", SHARE.format(value=60))

    swapped, right = diff(repo, "HEAD", "HEAD~1", "--format", "json"), diff(repo, "HEAD~1", "HEAD")

    assert (swapped[0], right[0], right[2]) == (0, 0, "")
    assert json.loads(swapped[1])["kind"] == "changes"
    assert swapped[2].startswith("cet: note: the base, HEAD (")
    assert swapped[2].count("\n") == 1
    assert swapped[2].endswith(NOTE)


def test_days_that_were_swapped_are_noted(repo: Repo) -> None:
    _, _, swapped = diff(repo, "@2026-03-31", "@2023-12-31")

    assert swapped == (
        f"cet: note: the base, @2026-03-31, is later than the revision, @2023-12-31: {NOTE}"
    )
    assert diff(repo, "@2023-12-31", "@2026-03-31")[2] == ""
    assert diff(repo, "@2023-12-31", "@2023-12-31")[2] == ""


def test_histories_that_parted_are_not_called_swapped(repo: Repo) -> None:
    repo.git("checkout", "-q", "-b", "other")
    repo.plan("Say 60", SHARE.format(value=60))
    repo.git("checkout", "-q", "main")
    repo.plan("Say 70", SHARE.format(value=70))

    assert diff(repo, "main", "other")[2] == ""
    assert diff(repo, "other", "main")[2] == ""
