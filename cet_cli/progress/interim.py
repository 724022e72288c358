"""R on the interim path: the way made over the way that the path asks at the last observation.

The path leads in straight lines from the base over dated interim points to the target, which is how
the targets of European Union acts with milestones are read.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.calendar import is_year, lapse
from cet_cli.progress.numbers import converted, number_of
from cet_cli.progress.ratio import Extent, Quotient, Way, distance, extent, sign_of

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from cet_cli.model.indicator import Interim
    from cet_cli.model.values import Period
    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.numbers import Number
    from cet_cli.progress.reading import Reading


_ENDS = 2


class Stretch(NamedTuple):
    """The straight piece of a path that a date lies on."""

    start: Number
    end: Number
    gone: int
    """Time from its start to the date."""
    length: int
    """Time from its start to its end."""
    from_base: bool
    """Whether it starts at the base."""
    to_goal: bool
    """Whether it ends at the target."""

    @property
    def asked(self) -> Fraction:
        """The value that the path asks for at the date."""
        rise = self.end.value - self.start.value
        return self.start.value + rise * self.gone / self.length


def stretch_at(case: Case, base: Reading, last: Reading, goal: Goal) -> Stretch:
    """Find the piece of the path at the last observation; past the deadline it asks for the end."""
    knots = [(base.period, base.number), *_points(case, base)]
    if case.due is not None:
        knots.append((case.due, goal.near(base.value)))
    whole = all(is_year(period) for period, _ in knots) and is_year(last.period)
    at = lapse(base.period, last.period, whole=whole)
    placed = [(lapse(base.period, period, whole=whole), number) for period, number in knots]
    for number, ((start, first), (end, second)) in enumerate(pairwise(placed)):
        if at <= end:
            ends = number == 0, number == len(placed) - _ENDS
            return Stretch(first, second, at - start, end - start, *ends)
    goal_number = placed[-1][1]
    return Stretch(goal_number, goal_number, 1, 1, from_base=False, to_goal=True)


def _points(case: Case, base: Reading) -> list[tuple[Period, Number]]:
    """List the numbers on the way between base and deadline, in order of their dates."""
    read = {point.by.end: (point.by, _number(case, point)) for point in case.interim}
    inside = (read[day] for day in sorted(read) if base.day < day and _before_due(case, day))
    return [(period, number) for period, number in inside if number]


def _before_due(case: Case, day: date) -> bool:
    return case.due is not None and day < case.due.end


def _number(case: Case, point: Interim) -> Number | None:
    figure = case.column.figure(point)
    number = number_of(figure, case.column.unit) if figure else None
    return converted(number, case.column.target) if number else None


def interim_extent(case: Case, base: Reading, last: Reading, goal: Goal) -> Extent:
    """Work out R on the interim path."""
    stretch = stretch_at(case, base, last, goal)
    numbers = [base.number, last.number, goal.low, goal.high, stretch.start, stretch.end]
    boxes = [number.readings(exact=case.exact) for number in numbers]
    ties = _ties(stretch, goal, base)
    for position, first in enumerate(ties):
        if first != position:
            boxes[position] = (numbers[position].value,)
    ranged = goal.comparator == "within"
    way = _along(sign_of(goal, base.value), stretch, ties, ranged=ranged)
    return extent(way, [number.value for number in numbers], boxes)


def _ties(stretch: Stretch, goal: Goal, base: Reading) -> list[int]:
    """Say for each place in the formula where its figure stands first: it has one true value."""
    high = 3 if goal.comparator == "within" else 2
    near = high if goal.near(base.value) is goal.high else 2
    return [0, 1, 2, high, 0 if stretch.from_base else 4, near if stretch.to_goal else 5]


def _along(sign: int, stretch: Stretch, ties: list[int], *, ranged: bool) -> Way:
    """Make the way along one piece of the path; `ties` says where each figure stood first."""
    gone, length = stretch.gone, stretch.length

    def way(*values: int) -> Quotient:
        base, last, low, high, start, end = (values[tie] for tie in ties)
        made = sign * (last - base)
        if ranged:
            made = distance(base, low, high) - distance(last, low, high)
        return made * length, sign * (start * (length - gone) + end * gone - base * length)

    return way
