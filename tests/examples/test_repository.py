"""The example repository: what its services and hooks are told to do is done, and works."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from tests.cli.running import ROOT, typed
from tests.examples.conftest import LINDMARK

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.examples.conftest import Repository

WORKFLOW = LINDMARK / ".github" / "workflows" / "plan.yml"
GITLAB = LINDMARK / ".gitlab-ci.yml"
HOOKS = LINDMARK / ".pre-commit-config.yaml"
INSTALL = 'python -m pip install "cet-cli @ git+https://github.com/OWNER/REPOSITORY@REF"'
WEAKER = ("areas/sea-farms.yaml", "value: at least 50, by: 2029", "value: at least 30, by: 2029")


def loaded(path: Path) -> Any:  # noqa: ANN401 - what YAML may hold
    return YAML(typ="safe").load(path)


def checked(schema: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("schema", "path"),
    [("vendor.github-workflows", WORKFLOW), ("vendor.gitlab-ci", GITLAB)],
    ids=["github", "gitlab"],
)
def test_a_service_understands_its_file(schema: str, path: Path) -> None:
    done = checked(schema, path)

    assert done.returncode == 0, done.stdout


def test_pre_commit_understands_its_files(repository: Repository) -> None:
    run = (sys.executable, "-m", "pre_commit")

    assert repository.run(*run, "validate-config", str(HOOKS)).returncode == 0
    manifest = ROOT / ".pre-commit-hooks.yaml"
    assert repository.run(*run, "validate-manifest", str(manifest)).returncode == 0


def test_the_plan_is_free_of_findings() -> None:
    answer = typed("validate", "-C", str(LINDMARK), "--fail-on", "warning")

    assert (answer.code, answer.err) == (0, ""), answer.out


def test_the_report_in_the_readme_is_that_of_the_plan(
    tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    copy = tmp_path / "README.md"
    shutil.copy(LINDMARK / "README.md", copy)
    asked = ("report", "-C", str(LINDMARK), "--inject", str(copy), "--as-of", "2026-06-30")

    assert typed(*asked).code == 0
    golden(LINDMARK / "README.md", copy.read_text(encoding="utf-8"))
    assert "progress summary" in copy.read_text(encoding="utf-8")


def steps() -> list[dict[str, Any]]:
    return list(loaded(WORKFLOW)["jobs"]["report"]["steps"])


def test_what_is_installed_comes_from_git_and_not_from_a_name() -> None:
    installs = [step["run"] for step in steps() if step.get("name") == "Install"]

    assert installs == [INSTALL]
    assert loaded(GITLAB)["plan"]["before_script"] == [INSTALL]


def run_report(repository: Repository) -> tuple[list[int], str]:
    """Run what the workflow runs after it has installed; give the codes and the summary."""
    summary = repository.folder.parent / "summary.md"
    scripts = [step["run"] for step in steps() if "run" in step and step["run"] != INSTALL]
    done = [repository.shell(one, GITHUB_STEP_SUMMARY=str(summary)) for one in scripts]
    return [one.returncode for one in done], summary.read_text(encoding="utf-8")


def test_the_workflow_reports(repository: Repository) -> None:
    codes, summary = run_report(repository)

    assert codes == [0, 0, 0]
    assert "# Ocean technologies of Lindmark" in summary


def test_the_workflow_fails_where_the_report_is_stale(repository: Repository) -> None:
    repository.edit(
        "roadmaps/lindmark/areas/sea-farms.yaml", "value: 14, on: 2025", "value: 19, on: 2025"
    )

    codes, _ = run_report(repository)

    assert codes == [0, 1, 0]


def run_action(repository: Repository, name: str, **environment: str) -> tuple[int, str, str]:
    """Run a step of the action as the workflow asks for it; give code, log and summary."""
    action = {step["name"]: step for step in loaded(ROOT / "action.yml")["runs"]["steps"]}
    runner = repository.folder.parent / "runner"
    target = runner / "cet" / "bin"
    target.mkdir(parents=True)
    shutil.copy(repository.programs / "cet", target / "cet")
    summary = runner / "summary.md"
    given = {
        "RUNNER_TEMP": str(runner),
        "GITHUB_STEP_SUMMARY": str(summary),
        "CET_PATH": "",
        "CET_FAIL_ON": "",
    }
    done = repository.shell(action[name]["run"], **(given | environment))
    return done.returncode, done.stdout, summary.read_text(encoding="utf-8")


def test_the_workflow_asks_the_action_for_what_it_has() -> None:
    [asked] = [step for step in loaded(WORKFLOW)["jobs"]["check"]["steps"] if "with" in step]

    assert asked["with"].keys() <= loaded(ROOT / "action.yml")["inputs"].keys()
    assert asked["with"]["fail-on-change"] == "weakened,vanished"


def test_the_action_passes_the_plan_as_it_is(repository: Repository) -> None:
    code, _, summary = run_action(repository, "Validate")

    assert code == 0
    assert summary.startswith("**The check passes:**")


def test_the_action_marks_the_line_that_weakens_a_target(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "-b", "easier")
    repository.edit(f"roadmaps/lindmark/{WEAKER[0]}", *WEAKER[1:])
    repository.commit()

    code, log, summary = run_action(
        repository, "Compare", CET_BASE="main", CET_FAIL_ON="weakened,vanished"
    )

    assert code == 1
    assert "file=roadmaps/lindmark/areas/sea-farms.yaml,line=37," in log
    assert "target-weakened" in log
    assert "weakened" in summary


def run_gitlab(repository: Repository, **environment: str) -> list[int]:
    scripts = loaded(GITLAB)["plan"]["script"]
    return [repository.shell(one, **environment).returncode for one in scripts]


def test_the_gitlab_job_checks_and_leaves_its_reports(repository: Repository) -> None:
    assert set(run_gitlab(repository)) == {0}

    reports = loaded(GITLAB)["plan"]["artifacts"]["reports"]
    assert json.loads((repository.folder / reports["codequality"]).read_text()) == []
    assert "<testsuites" in (repository.folder / reports["junit"]).read_text()


def test_the_gitlab_job_fails_where_a_target_is_weakened(repository: Repository) -> None:
    base = repository.git("rev-parse", "HEAD").strip()
    repository.edit(f"roadmaps/lindmark/{WEAKER[0]}", *WEAKER[1:])
    repository.commit()

    codes = run_gitlab(repository, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)

    assert codes[-2:] == [1, 1], "the report is stale, and the target is weaker"
    assert codes[:4] == [0, 0, 0, 0]


@pytest.fixture
def hooked(repository: Repository) -> Repository:
    """Let the hooks come from a repository on this disk that needs nothing installed."""
    source = repository.folder.parent / "source"
    source.mkdir()
    manifest = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (source / ".pre-commit-hooks.yaml").write_text(
        manifest.replace("language: python", "language: system"), encoding="utf-8"
    )
    repository.git("-C", str(source), "init", "--quiet")
    repository.git("-C", str(source), "add", "--all")
    repository.git("-C", str(source), "commit", "--quiet", "--message", "hooks")
    commit = repository.git("-C", str(source), "rev-parse", "HEAD").strip()
    name = HOOKS.name
    repository.edit(name, "https://github.com/OWNER/REPOSITORY", f"file://{source}")
    repository.edit(name, "rev: REF", f"rev: {commit}")
    repository.commit()
    return repository


def hooks(repository: Repository) -> subprocess.CompletedProcess[str]:
    run = (sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never")
    return repository.run(*run)


def test_the_hooks_pass_the_plan_as_it_is(hooked: Repository) -> None:
    done = hooks(hooked)

    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Passed") == 3


def test_the_hooks_stop_a_mistake(hooked: Repository) -> None:
    hooked.edit("roadmaps/lindmark/areas/ferries.yaml", "due: 2026-12\n", "due: 2026-13\n")

    done = hooks(hooked)

    assert done.returncode == 1
    assert "areas/ferries.yaml:45:10: error S106" in done.stdout
    assert done.stdout.count("Passed") == 1, "its layout is good"


def test_the_hooks_stop_another_layout(hooked: Repository) -> None:
    hooked.edit("roadmaps/lindmark/areas/ferries.yaml", "due: 2026-12\n", "due:   2026-12\n")

    done = hooks(hooked)

    assert done.returncode == 1
    assert done.stdout.count("Passed") == 2
    assert "+    due: 2026-12\n" in done.stdout


def test_the_hooks_stop_a_stale_report(hooked: Repository) -> None:
    hooked.edit(
        "roadmaps/lindmark/areas/sea-farms.yaml", "value: 14, on: 2025", "value: 19, on: 2025"
    )

    done = hooks(hooked)

    assert done.returncode == 1
    assert done.stdout.count("Passed") == 2
    assert "19 in 2025" in done.stdout
