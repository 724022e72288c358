"""Earned schedule: examples worked by hand, and what must hold of any plan."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cet_cli.schedule.earned import EarnedSchedule, Value, earn_schedule
from cet_cli.schedule.refusal import Refusal, Refused

PLAN = (10, 30, 60, 100)
STEPS = st.lists(st.fractions(0, 50, max_denominator=10), min_size=1, max_size=12)
PLANS = STEPS.map(lambda steps: list(accumulate(steps)))


def earned(plan: list[Fraction] | tuple[int, ...], value: Value, at: Value) -> EarnedSchedule:
    found = earn_schedule(plan, value, at)
    assert isinstance(found, EarnedSchedule)
    return found


@pytest.mark.parametrize(
    ("plan", "value", "period", "schedule"),
    [
        (PLAN, 45, 2, Fraction(5, 2)),
        (PLAN, 30, 2, Fraction(2)),
        (PLAN, 4, 0, Fraction(2, 5)),
        (PLAN, 0, 0, Fraction(0)),
        (PLAN, 100, 4, Fraction(4)),
        (PLAN, 120, 4, Fraction(4)),
        ((0, 10, 10, 20), 0, 1, Fraction(1)),
        ((0, 10, 10, 20), 10, 3, Fraction(3)),
        ((0, 10, 10, 20), 5, 1, Fraction(3, 2)),
    ],
)
def test_worked_by_hand(plan: tuple[int, ...], value: int, period: int, schedule: Fraction) -> None:
    found = earned(plan, value, 3)
    assert (found.period, found.schedule) == (period, schedule)
    assert (found.index, found.variance) == (schedule / 3, schedule - 3)


def test_decimals_are_exact() -> None:
    assert earned(PLAN, Decimal("10.2"), Decimal("1.01")).index == 1


@pytest.mark.parametrize(
    ("plan", "value", "at", "refused"),
    [
        ((), 1, 1, Refused(Refusal.NO_PLAN, ())),
        ((10, 5), 1, 1, Refused(Refusal.OUT_OF_ORDER, (Fraction(10), Fraction(5)))),
        ((-1, 5), 1, 1, Refused(Refusal.NEGATIVE, (Fraction(-1),))),
        ((1, 5), -2, 1, Refused(Refusal.NEGATIVE, (Fraction(-2),))),
        ((1, 5), 2, 0, Refused(Refusal.NO_TIME, (Fraction(0),))),
    ],
)
def test_what_cannot_be_told_is_refused(
    plan: tuple[int, ...], value: int, at: int, refused: Refused[Fraction]
) -> None:
    assert earn_schedule(plan, value, at) == refused


@given(PLANS, st.fractions(0, 700))
def test_the_formula_holds_with_the_last_period_that_is_earned(
    plan: list[Fraction], value: Fraction
) -> None:
    found = earned(plan, value, 1)
    reached = [0, *(number for number, sum_ in enumerate(plan, 1) if sum_ <= value)]
    assert found.period == reached[-1]
    assert found.period <= found.schedule <= len(plan)


@given(PLANS, st.fractions(0, 700), st.fractions(0, 700))
def test_who_earns_more_is_never_later(
    plan: list[Fraction], value: Fraction, more: Fraction
) -> None:
    assert earned(plan, value, 2).schedule <= earned(plan, value + more, 2).schedule


@given(PLANS, st.data())
def test_earning_what_was_planned_by_a_date_is_being_on_time_or_ahead(
    plan: list[Fraction], data: st.DataObject
) -> None:
    period = data.draw(st.integers(1, len(plan)))
    assert earned(plan, plan[period - 1], period).index >= 1
