"""`cet validate --fix` mends, tells what, and reports the rest."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import AS_OF, typed
from tests.edit.plans import held, plan

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.running import Answer

WRONG = """\
milestones:
  - {id: a, name: A, deu: 2027, source: plan}
  - {id: b, name: B, due: 2027-02-30, source: plan}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return plan(tmp_path, WRONG)


def validated(root: Path, *arguments: str) -> Answer:
    return typed("validate", "-C", str(root), *AS_OF, *arguments)


def area(root: Path) -> str:
    return (root / "areas/area.yaml").read_text()


def test_what_can_be_meant_one_way_is_mended_and_the_rest_is_told(root: Path) -> None:
    before = area(root)
    done = validated(root, "--fix")

    assert (done.code, done.err) == (1, "")
    assert done.out.startswith("Fixed 1 finding in areas/area.yaml (S101)\n\nareas/area.yaml:")
    assert "error S106" in done.out
    assert "S101: " not in done.out
    assert area(root) == before.replace("deu", "due")
    assert not validated(root, "--fix").out.startswith("Fixed")


def test_guesses_are_made_only_where_they_are_asked_for(root: Path) -> None:
    before = area(root)
    done = validated(root, "--fix", "--unsafe-fixes")

    assert done.out.startswith("Fixed 2 findings in areas/area.yaml (S101, S106)\n\n")
    assert done.code == 0
    assert area(root) == before.replace("deu", "due").replace("02-30", "02-28")


def test_a_difference_is_shown_and_nothing_written(root: Path) -> None:
    before = held(root)
    done = validated(root, "--diff")

    assert done.code == 1
    assert "+  - {id: a, name: A, due: 2027, source: plan}" in done.out.split("\n")
    assert "02-28" not in done.out
    assert "02-28" in validated(root, "--fix", "--diff", "--unsafe-fixes").out
    assert validated(root, "--diff", "--exit-zero").code == 0
    assert held(root) == before
    validated(root, "--fix")
    done = validated(root, "--diff")
    assert (done.code, done.out) == (0, "")
    assert done.err == "nothing here can be fixed for you; `cet validate` lists what is found\n"


def test_unsafe_fixes_alone_mean_nothing(root: Path) -> None:
    done = validated(root, "--unsafe-fixes")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("cet: --unsafe-fixes goes with --fix or --diff\n")


def test_without_fix_nothing_is_written_but_what_could_be_is_told(root: Path) -> None:
    before = held(root)
    done = validated(root)

    assert "did you mean `due`? (fixable with `--fix`)" in done.out
    assert "did you mean `2027-02-28`? (fixable with `--fix --unsafe-fixes`, a guess)" in done.out
    assert held(root) == before


def test_a_program_is_told_too(root: Path) -> None:
    findings = json.loads(validated(root, "--format", "json").out)["findings"]
    told = {one["code"]: one["fix"] for one in findings}

    assert (told["S101"], told["S106"]) == ("safe", "unsafe")
    mended = json.loads(validated(root, "--format", "json", "--fix").out)["findings"]
    assert [one["code"] for one in mended if one["fix"] == "safe"] == []


def test_it_is_told_in_korean(root: Path) -> None:
    assert "(`--fix`로 고칠 수 있음)" in validated(root, "--lang", "ko").out
    assert validated(root, "--fix", "--lang", "ko").out.startswith(
        "areas/area.yaml: 지적 사항 1건을 고침(S101)\n"
    )
    done = typed("fmt", "-C", str(root), "--lang", "ko")
    assert done.out.splitlines() == [
        "정리함: areas/area.yaml",
        "파일 2개는 이미 정리되어 있습니다.",
    ]
