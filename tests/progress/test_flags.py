"""What is said beside a status."""

from __future__ import annotations

import pytest

from cet_cli.progress import Flag
from tests.progress.plans import judged, said


def _flags(as_of: str, *observations: str, target: str = "100@2030", **nodes: str) -> set[Flag]:
    given = {"baseline": "50@2020", **nodes}
    verdict = judged(as_of, observations=list(observations), targets=[target], **given)
    return set(verdict.flags)


def test_lost_after_met_looks_at_the_last_observation() -> None:
    assert Flag.LOST_AFTER_MET in _flags("2025-01-01", "100@2022", "90@2024")
    assert Flag.LOST_AFTER_MET not in _flags("2025-01-01", "100@2022", "90@2023", "101@2024")


def test_a_last_step_against_the_net_change_is_a_reversal() -> None:
    assert Flag.REVERSAL in _flags("2025-01-01", "70@2022", "60@2024")
    assert Flag.REVERSAL not in _flags("2025-01-01", "60@2022", "70@2024")
    assert Flag.REVERSAL not in _flags("2025-01-01", "60@2022", "60@2024")


@pytest.mark.parametrize(("middle", "volatile"), [("61", True), ("60", False), ("50", False)])
def test_steps_over_three_times_the_net_change_are_volatile(middle: str, volatile: bool) -> None:  # noqa: FBT001
    flags = _flags("2025-01-01", f"{middle}@2021", "50@2022", "60@2024")
    assert (Flag.VOLATILE in flags) is volatile


def test_much_movement_for_nothing_is_volatile() -> None:
    assert Flag.VOLATILE in _flags("2025-01-01", "60@2022", "50@2024")


@pytest.mark.parametrize(
    ("as_of", "every", "stale"),
    [
        ("2026-12-31", None, False),
        ("2027-01-01", None, True),
        ("2025-06-30", "quarter", False),
        ("2025-07-01", "quarter", True),
    ],
)
def test_stale_is_older_than_two_cycles_or_two_years(
    as_of: str,
    every: str | None,
    stale: bool,  # noqa: FBT001
) -> None:
    cycle = {"every": every} if every else {}
    assert (Flag.STALE in _flags(as_of, "60@2024", **cycle)) is stale


def test_overshoot_is_past_the_far_end_of_a_range() -> None:
    down = {"baseline": "50@2020", "target": "within 20 to 25@2030"}
    assert Flag.OVERSHOOT in _flags("2025-01-01", "15@2024", **down)
    assert Flag.OVERSHOOT not in _flags("2025-01-01", "30@2024", **down)
    inside = {"baseline": "22@2020", "target": "within 20 to 25@2030"}
    assert Flag.OVERSHOOT not in _flags("2025-01-01", "30@2024", **inside)


def test_nothing_before_a_break_is_compared() -> None:
    broken = {"value": "90", "on": "2024", "break": "new list"}
    verdict = judged(
        "2025-01-01", baseline="50@2020", observations=["100@2022", broken], targets=["100@2030"]
    )
    assert said(verdict) == "cannot_tell: series_break"
    assert verdict.flags == frozenset()


def test_a_sum_can_be_stale_too() -> None:
    verdict = judged(
        "2027-01-01",
        path="cumulative",
        observations=["5@2024"],
        targets=[{"value": "30", "over": "2024..2028"}],
    )
    assert Flag.STALE in verdict.flags
