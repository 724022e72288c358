"""The course from a base to a target, as far as the last observation has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.calendar import is_year, lapse

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.values import Period
    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.reading import Reading


class Course(NamedTuple):
    """What a pace is made of: where it started, where it is, where it is to be, and by when."""

    base: Reading
    last: Reading
    goal: Goal
    due: Period
    exact: bool
    """Whether the figures count things and are not rounded."""

    @property
    def whole(self) -> bool:
        """Whether every date was published as a year, so that whole years are counted."""
        return is_year(self.base.period) and is_year(self.last.period) and is_year(self.due)

    @property
    def times(self) -> tuple[int, int, bool]:
        """Time gone and time in all, in whole years or in days, and which of the two."""
        whole = self.whole
        gone = lapse(self.base.period, self.last.period, whole=whole)
        return gone, lapse(self.base.period, self.due, whole=whole), whole

    @property
    def plain(self) -> bool:
        """Whether both figures are more than bounds."""
        return self.base.plain and self.last.plain

    @property
    def ranged(self) -> bool:
        """Whether the target is a range."""
        return self.goal.comparator == "within"

    @property
    def target(self) -> Fraction:
        """The number of the target; of a range the end that is nearer to the base."""
        return self.goal.near(self.base.value).value

    @property
    def sign(self) -> int:
        """Whether the base has to rise (1) or to fall (-1)."""
        return 1 if self.target > self.base.value else -1

    @property
    def ratios(self) -> bool:
        """Whether it has growth rates: figures above zero and a target that is one number."""
        return not self.ranged and min(self.base.value, self.last.value, self.target) > 0


def course_of(case: Case) -> Course | None:
    """Take the course of a case; None where something of it is missing."""
    base, last, goal, due = case.series.base, case.series.last, case.goal, case.due
    if base is None or last is None or goal is None or due is None:
        return None
    return Course(base, last, goal, due, case.exact)
