"""The files that services and hooks read: as their schemas say, and safe to run on a fork."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from ruamel.yaml import YAML

from tests.cli.running import ROOT, typed

if TYPE_CHECKING:
    from pathlib import Path

ACTION = ROOT / "action.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
MISTAKE = ROOT / "tests" / "data" / "mistake"


def loaded(path: Path) -> Any:  # noqa: ANN401 - what YAML may hold
    return YAML(typ="safe").load(path)


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in loaded(ACTION)["runs"]["steps"]}


def test_the_action_is_as_github_wants_it() -> None:
    done = subprocess.run(
        [
            *(sys.executable, "-m", "check_jsonschema"),
            *("--builtin-schema", "vendor.github-actions", str(ACTION)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_no_script_of_the_action_is_made_of_what_others_wrote() -> None:
    for step in steps().values():
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"
        used = set(re.findall(r"\$\{?(CET_\w+)", step["run"]))
        assert used == set(step.get("env", {}))


def test_the_hooks_run_commands_that_there_are() -> None:
    for hook in loaded(HOOKS):
        assert {"id", "name", "entry", "language"} <= hook.keys()
        entry: list[str] = hook["entry"].split()
        extra: list[str] = hook.get("args", [])
        program, *arguments = [*entry, *extra]
        assert program == "cet"
        assert typed(*arguments, "--help").code == 0
        assert typed(*arguments, "-C", str(MISTAKE)).code in {1, 2}
        assert not hook["pass_filenames"]


def validated(folder: Path, **environment: str) -> tuple[int, str, str]:
    """Run the script of the action that validates; give its code, the log and the summary."""
    program = folder / "cet" / "bin" / "cet"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cet_cli "$@"\n')
    program.chmod(0o755)
    summary = folder / "summary.md"
    ours = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "RUNNER_TEMP": str(folder),
        "GITHUB_STEP_SUMMARY": str(summary),
        "CET_PATH": "",
        "CET_FAIL_ON": "",
    }
    done = subprocess.run(
        ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", steps()["Validate"]["run"]],
        env=ours | environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, summary.read_text(encoding="utf-8")


def test_the_action_annotates_fails_and_writes_a_summary(tmp_path: Path) -> None:
    code, log, summary = validated(tmp_path, CET_PATH="tests/data/mistake")

    assert code == 1
    assert log.startswith("::error file=tests/data/mistake/areas/mobility.yaml,line=8,")
    assert summary.startswith("**The check fails:** 5 errors.\n")


def test_a_plan_with_warnings_passes_unless_they_are_to_fail(tmp_path: Path) -> None:
    plan = "tests/data/haneul"
    code, log, summary = validated(tmp_path / "a", CET_PATH=plan)
    strict = validated(tmp_path / "b", CET_PATH=plan, CET_FAIL_ON="note")

    assert code == 0
    assert "Read 3 areas" in log
    assert summary.startswith("**The check passes:**")
    assert strict[0] == 1
    assert strict[2].startswith("**The check fails:**")


@pytest.mark.parametrize(
    "path", ["$(touch pwned)", "`touch pwned`", "; touch pwned", "--help", "x y"]
)
def test_what_is_put_in_by_others_is_never_run(tmp_path: Path, path: str) -> None:
    code, log, summary = validated(tmp_path, CET_PATH=path)

    assert code == 2
    assert log == ""
    assert summary == "The plan could not be read whole.\n"
    assert not (ROOT / "pwned").exists()
