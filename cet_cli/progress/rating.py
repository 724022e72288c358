"""A verdict by R, with what else the rounding or another path would have given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.course import course_of
from cet_cli.progress.flags import flags_of
from cet_cli.progress.order import UNFIT_FOR_RATIO, Answer, first_answer, satisfies
from cet_cli.progress.paths import asked_at, extent_on, other_path
from cet_cli.progress.unrated import unrated
from cet_cli.progress.verdict import Verdict
from cet_cli.progress.words import Flag, Reason, Status

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.progress.case import Case
    from cet_cli.progress.course import Course


def rated(case: Case) -> Verdict:
    """Judge a target by its pace; all the tests before that have left it open."""
    course = course_of(case)
    if course is None or not course.plain:
        return unrated(case, _by_bound(case, course) if course else None)
    return _by_ratio(case, course)


def ratio_of_met(case: Case) -> Fraction | None:
    """Give R of a target that was met, where it has one: it says how early that was."""
    course = course_of(case)
    if first_answer(case, UNFIT_FOR_RATIO) or course is None or not course.plain:
        return None
    timely = satisfies(case, course.last)
    return extent_on(case.path, case, course).ratio if timely else None


def _by_bound(case: Case, course: Course) -> Answer:
    """Judge by a ratio of which one end is known: the last observation is only a bound (`over 20`).

    A bound on the side of the target would have left open whether it is met. So this one is on the
    other side, and decides where even its best value is moving away.
    """
    base, last = course.base, course.last
    if not base.plain or course.ranged:
        return Reason.OPEN_BOUND
    status = extent_on(case.path, case, course).status
    strict = last.figure.qualifier in {"over", "under"}
    backwards = status is Status.MOVING_AWAY or (strict and last.value == base.value)
    return Status.MOVING_AWAY if backwards else Reason.OPEN_BOUND


def _by_ratio(case: Case, course: Course) -> Verdict:
    here = extent_on(case.path, case, course)
    flags = set(flags_of(case))
    if here.candidates:
        flags.add(Flag.ROUNDING_SENSITIVE)
    other = other_path(case.path, course, here.status)
    if other:
        flags.add(Flag.PATH_SENSITIVE)
    return Verdict(
        status=here.status,
        path=case.path,
        flags=frozenset(flags),
        goal=case.figure,
        goal_value=course.target,
        due=case.due,
        unit=case.column.target,
        points=case.series.points,
        base=course.base,
        base_is=case.series.base_is,
        last=course.last,
        ratio=here.ratio,
        ratio_low=here.low,
        ratio_high=here.high,
        candidates=here.candidates,
        other_path=other,
        asked=asked_at(case, course),
    )
