"""The numbers of a verdict: a reader can work it out again with a pocket calculator."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from cet_cli.model.files import build
from cet_cli.progress import Trend, judge_maturity
from cet_cli.progress.calendar import add_months
from tests.progress.plans import judged, said


def test_paces_and_the_multiplier() -> None:
    verdict = judged(
        "2025-01-01", baseline="50@2020", observations=["60@2024"], targets=["100@2030"]
    )
    assert (verdict.elapsed, verdict.span, verdict.years_left) == (
        Fraction(4),
        Fraction(10),
        Fraction(6),
    )
    assert (verdict.pace, verdict.pace_asked) == (Fraction(5, 2), Fraction(5))
    assert verdict.pace_needed == Fraction(20, 3)
    assert verdict.multiplier == Fraction(8, 3)
    assert (verdict.gap_closed, verdict.ratio) == (Fraction(1, 5), Fraction(1, 2))
    assert verdict.trend is Trend.RISING


def test_what_goes_backwards_or_stands_still_has_no_multiplier() -> None:
    back = judged("2025-01-01", baseline="50@2020", observations=["40@2024"], targets=["99@2030"])
    still = judged("2025-01-01", baseline="50@2020", observations=["50@2024"], targets=["99@2030"])
    assert (back.multiplier, still.multiplier) == (None, None)
    assert (back.trend, still.trend) == (Trend.FALLING, Trend.LEVEL)


def test_past_the_deadline_nothing_is_asked_of_the_time_left() -> None:
    verdict = judged("2031-01-01", baseline="5@2020", observations=["9@2030"], targets=["10@2030"])
    assert (verdict.years_left, verdict.pace_needed) == (Fraction(0), None)


def test_a_range_is_asked_for_by_its_nearer_end() -> None:
    verdict = judged(
        "2025-01-01", baseline="40@2020", observations=["35@2024"], targets=["within 20 to 25@2030"]
    )
    assert (verdict.goal_value, verdict.gap_closed) == (Fraction(25), Fraction(1, 3))


def test_without_figures_there_are_no_numbers() -> None:
    verdict = judged("2025-01-01", targets=["100@2030"])
    numbers = (
        verdict.elapsed,
        verdict.span,
        verdict.years_left,
        verdict.change,
        verdict.way,
        verdict.left,
        verdict.pace,
        verdict.other_ratio,
        verdict.trend,
        verdict.steps_done,
        verdict.steps_left,
    )
    assert set(numbers) == {None}


def test_a_sum_without_observations_has_no_numbers_either() -> None:
    verdict = judged("2025-01-01", path="cumulative", targets=["100@2030"])
    assert (verdict.total, verdict.way, verdict.left, verdict.trend) == (None, None, None, None)


def test_an_ordinal_counts_steps_downwards_too() -> None:
    verdict = judged(
        "2025-01-01",
        path="ordinal",
        better="lower",
        baseline="8@2020",
        observations=["6@2024"],
        targets=["3@2030"],
    )
    assert (verdict.steps_done, verdict.steps_left) == (Fraction(2), Fraction(3))


@pytest.mark.parametrize(
    ("level", "by", "status"),
    [
        ("9", "2024", "met"),
        ("6", "2030", "cannot_tell: ordinal"),
        ("3", "2030", "moving_away"),
        ("6", "2024", "missed"),
    ],
)
def test_the_readiness_of_a_technology(level: str, by: str, status: str) -> None:
    maturity = {
        "goal": {"value": "9", "by": by},
        "observations": [{"value": "4", "on": "2020"}, {"value": level, "on": "2024"}],
    }
    stone = {"id": "x", "name": "X", "maturity": maturity}
    built = build("portfolio", {"portfolio": "p", "name": "P", "stepping_stones": [stone]})
    verdict = judge_maturity(built.stepping_stones[0].maturity, date(2025, 1, 1))
    assert verdict is not None
    assert said(verdict) == status


def test_readiness_without_a_goal_is_not_judged() -> None:
    stone = {"id": "x", "name": "X", "maturity": {"observations": []}}
    built = build("portfolio", {"portfolio": "p", "name": "P", "stepping_stones": [stone]})
    assert judge_maturity(built.stepping_stones[0].maturity, date(2025, 1, 1)) is None


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2023, 2, 28), 12, date(2024, 2, 29)),
        (date(2024, 8, 30), 6, date(2025, 2, 28)),
        (date(2024, 6, 15), 24, date(2026, 6, 15)),
        (date(9999, 6, 15), 24, date.max),
    ],
)
def test_months_later(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later
