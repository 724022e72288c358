"""What is worth knowing beside a status."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.progress.calendar import add_months
from cet_cli.progress.order import satisfies
from cet_cli.progress.ratio import scaled
from cet_cli.progress.words import Flag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from fractions import Fraction

    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal

_MONTHS_WITHOUT_CYCLE = 24
_CYCLES = 2
_TIMES = 3
_STEPS = 2


def flags_of(case: Case) -> Iterator[Flag]:
    """List what the figures show, whatever the status."""
    last = case.series.last
    if last is None:
        return
    if is_stale(last.day, case.as_of, case.cycle):
        yield Flag.STALE
    goal, base = case.goal, case.series.base
    if goal is None:
        return
    earlier = case.series.segment[:-1]
    if any(satisfies(case, one) for one in earlier) and satisfies(case, last) is False:
        yield Flag.LOST_AFTER_MET
    if goal.comparator == "within" and base and _overshot(base.value, last.value, goal):
        yield Flag.OVERSHOOT
    yield from _shape(_values(case))


def is_stale(day: date, as_of: date, cycle: int | None) -> bool:
    """Tell whether a day is more than two reporting cycles ago, or 24 months without a cycle."""
    return add_months(day, _CYCLES * cycle if cycle else _MONTHS_WITHOUT_CYCLE) < as_of


def _overshot(base: Fraction, last: Fraction, goal: Goal) -> bool:
    """Tell whether the last observation is past the end of a range that lies away from the base."""
    rising = base < goal.low.value and last > goal.high.value
    return rising or (base > goal.high.value and last < goal.low.value)


def _values(case: Case) -> list[Fraction]:
    """List the values that can be compared with each other, the base first."""
    segment, base = case.series.segment, case.series.base
    values = [reading.value for reading in segment]
    if base is not None and (not segment or base.day != segment[0].day):
        values.insert(0, base.value)
    return values


def _shape(values: Sequence[Fraction]) -> Iterator[Flag]:
    """Look at the steps: a turn at the end, and much movement for little change."""
    if len(values) <= _STEPS:
        return
    (whole,) = scaled(values)
    steps = [second - first for first, second in pairwise(whole)]
    net = whole[-1] - whole[0]
    if steps[-1] * net < 0:
        yield Flag.REVERSAL
    if sum(map(abs, steps)) > _TIMES * abs(net):
        yield Flag.VOLATILE
