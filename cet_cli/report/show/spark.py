"""What was observed beside what the path asks for, in columns of equal time: a sparkline."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.progress.course import course_of
from cet_cli.progress.interim import knots_of
from cet_cli.progress.series import Column, read_series
from cet_cli.report.show.page import Point, Sparkline
from cet_cli.wording.numbers import scale_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.model.indicator import Indicator
    from cet_cli.progress.series import Observed
    from cet_cli.progress.total import Total
    from cet_cli.report.show.sums import Sums

_MOST = 40
"""More columns than this are no line that one sees at a glance."""

_MONTHS = 12
_PAIR = 2
"""A line has two ends."""
_STEPS = (12, 6, 3, 1)
_LONG_STEPS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 12000, 120000)
_WIDE = Context(prec=12)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Columns of equal time."""

    first: int
    """The month in which the first one begins, counted from the year 0."""
    months: int
    number: int

    def column(self, day: date) -> int:
        return (_month(day) - self.first) // self.months

    def last_day(self, column: int) -> date:
        """Give the last day of a column; it stays in the calendar."""
        after = self.first + (column + 1) * self.months
        year, month = divmod(after, _MONTHS)
        if year > date.max.year:
            return date.max
        return date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def _month(day: date) -> int:
    return day.year * _MONTHS + day.month - 1


def spark_of(sums: Sums, total: Total | None) -> Sparkline | None:
    """Set what was observed in columns, with the path beside it; None below two dates."""
    observed = _sums(total) if total else _figures(sums)
    asked = _asked_of_sum(sums, total) if total else _asked(sums)
    days = sorted({*observed, *(day for day, _ in asked)})
    if sums.verdict.last is None or len(days) < _PAIR:
        return None
    grid = _grid(days)
    required = _between(grid, asked, compound=_is_compound(sums))
    seen = {grid.column(day): value for day, value in observed.items()}
    points = tuple(
        Point(grid.last_day(column), _in(sums, seen.get(column)), _in(sums, required.get(column)))
        for column in range(grid.number)
    )
    return Sparkline(grid.months, points, sums.scale.unit)


def spark_of_series(indicator: Indicator, figures: Sequence[Observed]) -> Sparkline | None:
    """Set the figures of an indicator in columns, with no path; None below two dates."""
    series = read_series(Column(indicator.unit), indicator.baseline, figures)
    seen = {one.day: one for one in ([series.base] if series.base else [])}
    seen |= {one.day: one for one in series.readings}
    if len(seen) < _PAIR:
        return None
    grid = _grid(sorted(seen))
    units = {one.number.unit for one in seen.values()}
    scale = scale_of([one.value for one in seen.values()], min(units), indicator.unit or "")
    values = {grid.column(day): scale(one.value) for day, one in seen.items()}
    points = (Point(grid.last_day(one), values.get(one), None) for one in range(grid.number))
    return Sparkline(grid.months, tuple(points), scale.unit) if len(units) == 1 else None


def _in(sums: Sums, value: Fraction | None) -> Fraction | None:
    return None if value is None else sums.scale(value)


def _figures(sums: Sums) -> dict[date, Fraction]:
    """Give the figures from the base on, by day."""
    base = sums.verdict.base
    seen = {base.day: base.value} if base else {}
    return seen | {one.day: one.value for one in sums.case.series.readings}


def _sums(total: Total) -> dict[date, Fraction]:
    """Give the sum by the end of each period."""
    so_far, seen = Fraction(0), {}
    for reading in total.readings:
        so_far += reading.value
        seen[reading.day] = so_far
    return seen


def _asked(sums: Sums) -> list[tuple[date, Fraction]]:
    """Give the corners of the path, in order of their days."""
    goal, due, path = sums.verdict.goal_value, sums.verdict.due, sums.verdict.path
    course = course_of(sums.case)
    if goal is None or due is None:
        return []
    if path == "ordinal" or course is None or course.base.day >= due.end:
        return [(due.end, goal)]
    if path == "maintain":
        return [(course.base.day, goal), (due.end, goal)]
    if path == "interim":
        return [(period.end, number.value) for period, number in knots_of(sums.case, course)]
    return [(course.base.day, course.base.value), (due.end, goal)]


def _asked_of_sum(sums: Sums, total: Total) -> list[tuple[date, Fraction]]:
    """Give the corners of a sum that grows evenly."""
    goal, due = sums.verdict.goal_value, sums.verdict.due
    if goal is None or due is None:
        return []
    before = date.fromordinal(max(1, total.start.toordinal() - 1))
    return [(before, Fraction(0)), (total.end, goal)]


def _is_compound(sums: Sums) -> bool:
    course = course_of(sums.case)
    return sums.verdict.path == "compound" and course is not None and course.ratios


def _grid(days: Sequence[date]) -> _Grid:
    """Choose the longest step that keeps all dates apart, if that gives few enough columns."""
    apart = next((step for step in _STEPS if _is_apart(days, step)), 1)
    steps = [step for step in _LONG_STEPS if step >= apart]
    step = next(step for step in steps if _columns(days, step) <= _MOST)
    return _Grid(_start(days, step), step, _columns(days, step))


def _start(days: Sequence[date], step: int) -> int:
    """Begin a column where a year, half or quarter begins."""
    month = _month(days[0])
    return month - month % min(step, _MONTHS)


def _columns(days: Sequence[date], step: int) -> int:
    return (_month(days[-1]) - _start(days, step)) // step + 1


def _is_apart(days: Sequence[date], step: int) -> bool:
    start = _start(days, step)
    return len({(_month(day) - start) // step for day in days}) == len(days)


def _between(
    grid: _Grid, corners: Sequence[tuple[date, Fraction]], *, compound: bool
) -> Mapping[int, Fraction]:
    """Give the value in each column from the first corner to the last."""
    placed = {grid.column(day): value for day, value in corners}
    columns = sorted(placed)
    values = dict(placed)
    for left, right in pairwise(columns):
        for column in range(left + 1, right):
            share = Fraction(column - left, right - left)
            values[column] = _value(placed[left], placed[right], share, compound=compound)
    return values


def _value(start: Fraction, end: Fraction, share: Fraction, *, compound: bool) -> Fraction:
    """Give the value after a share of the way, in a straight line or at an even growth."""
    if not compound:
        return start + (end - start) * share
    return start * Fraction(_WIDE.power(_decimal(end / start), _decimal(share)))


def _decimal(value: Fraction) -> Decimal:
    return _WIDE.divide(Decimal(value.numerator), Decimal(value.denominator))
