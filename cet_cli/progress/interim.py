"""R on the interim path: the way made over the way that the path asks at the last observation.

The path leads in straight lines from the base over dated interim points to the target, which is how
the targets of European Union acts with milestones are read.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.calendar import is_year, lapse
from cet_cli.progress.numbers import converted, number_of
from cet_cli.progress.ratio import Extent, Quotient, Way, distance, extent

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.indicator import Interim
    from cet_cli.model.values import Period
    from cet_cli.progress.case import Case
    from cet_cli.progress.course import Course
    from cet_cli.progress.numbers import Number


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


def stretch_at(case: Case, course: Course) -> Stretch:
    """Find the piece of the path at the last observation; past the deadline it asks for the end."""
    base, last = course.base, course.last
    knots = knots_of(case, course)
    whole = all(is_year(period) for period, _ in knots) and is_year(last.period)
    at = lapse(base.period, last.period, whole=whole)
    placed = [(lapse(base.period, period, whole=whole), number) for period, number in knots]
    for number, ((start, first), (stop, second)) in enumerate(pairwise(placed)):
        if at <= stop:
            ends = number == 0, number == len(placed) - _ENDS
            return Stretch(first, second, at - start, stop - start, *ends)
    goal_number = placed[-1][1]
    return Stretch(goal_number, goal_number, 1, 1, from_base=False, to_goal=True)


def knots_of(case: Case, course: Course) -> list[tuple[Period, Number]]:
    """List what the path leads over: the base, the points on the way, the target."""
    end = (course.due, course.goal.near(course.base.value))
    return [(course.base.period, course.base.number), *_points(case, course), end]


def _points(case: Case, course: Course) -> list[tuple[Period, Number]]:
    """List the numbers on the way between base and deadline, in order of their dates."""
    read = {point.by.end: (point.by, _number(case, point)) for point in case.interim}
    days = [day for day in sorted(read) if course.base.day < day < course.due.end]
    return [(period, number) for period, number in map(read.__getitem__, days) if number]


def _number(case: Case, point: Interim) -> Number | None:
    figure = case.column.figure(point)
    number = number_of(figure, case.column.unit) if figure else None
    return converted(number, case.column.target) if number else None


def interim_extent(case: Case, course: Course) -> Extent:
    """Work out R on the interim path."""
    stretch, goal = stretch_at(case, course), course.goal
    numbers = [course.base.number, course.last.number, goal.low, goal.high]
    numbers += [stretch.start, stretch.end]
    boxes = [number.readings(exact=course.exact) for number in numbers]
    ties = _ties(stretch, course)
    for position, first in enumerate(ties):
        if first != position:
            boxes[position] = (numbers[position].value,)
    way = _along(course, stretch, ties)
    return extent(way, [number.value for number in numbers], boxes)


def _ties(stretch: Stretch, course: Course) -> list[int]:
    """Say for each place in the formula where its figure stands first: it has one true value."""
    goal = course.goal
    high = 3 if course.ranged else 2
    near = high if goal.near(course.base.value) is goal.high else 2
    return [0, 1, 2, high, 0 if stretch.from_base else 4, near if stretch.to_goal else 5]


def _along(course: Course, stretch: Stretch, ties: list[int]) -> Way:
    """Make the way along one piece of the path; `ties` says where each figure stood first."""
    gone, length, sign, ranged = stretch.gone, stretch.length, course.sign, course.ranged

    def way(*values: int) -> Quotient:
        base, last, low, high, start, end = (values[tie] for tie in ties)
        made = sign * (last - base)
        if ranged:
            made = distance(base, low, high) - distance(last, low, high)
        return made * length, sign * (start * (length - gone) + end * gone - base * length)

    return way
