"""What an edit does to verdicts, told from two judgements of one day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.assess import judge_plan
from cet_cli.report.edited import Effect, effects_of
from tests.plans import demo, read

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 6, 30)
ONE = "milestones:\n  - {id: pad, name: Pad, due: 2028, source: plan}\n"
TWO = ONE + "  - {id: pod, name: Pod, due: 2020, source: plan}\n"
STONE = """\
stepping_stones:
  - id: stone
    name: Stone
    maturity: {goal: {value: 9, by: 2030}, observations: [{value: LEVEL, on: 2025}]}
    source: plan
"""


def effects(root: Path, before: str, after: str) -> tuple[Effect, ...]:
    sides = (read(root / str(side), demo(area)) for side, area in enumerate((before, after)))
    old, new = (judge_plan(one.portfolio, DAY) for one in sides)
    return effects_of(old, new)


def test_what_is_new_and_what_is_gone_are_told(tmp_path: Path) -> None:
    (came,) = effects(tmp_path / "a", ONE, TWO)
    (went,) = effects(tmp_path / "b", TWO, ONE)

    assert (came.address, came.before, went.after) == ("area/pod", None, None)
    assert came.after == went.before


def test_what_only_has_another_id_is_passed_over(tmp_path: Path) -> None:
    assert effects(tmp_path, ONE, ONE.replace("id: pad", "id: pier")) == ()


def test_a_readiness_is_told_as_well(tmp_path: Path) -> None:
    (effect,) = effects(tmp_path, STONE.replace("LEVEL", "4"), STONE.replace("LEVEL", "9"))

    assert effect.after is not None
    assert effect.after.status == "met"
