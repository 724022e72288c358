"""The tests of a target before any ratio, in the order of METHODS, section 1.

Each gives the status, or the reason why none can be told, or None where the next one decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cet_cli.progress.calendar import add_months
from cet_cli.progress.course import Course, course_of
from cet_cli.progress.words import Reason, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.progress.case import Case
    from cet_cli.progress.reading import Reading

Answer: TypeAlias = Status | Reason | None
"""A status, the reason why none can be told, or nothing yet."""

EARLY = 10
"""Under a tenth of the time it is too early to speak of a pace."""


def first_answer(case: Case, tests: tuple[Callable[[Case], Answer], ...]) -> Answer:
    """Ask the tests in their order."""
    for test in tests:
        answer = test(case)
        if answer is not None:
            return answer
    return None


def withdrawn(case: Case) -> Answer:
    """Withdrawn is withdrawn, whatever its figures."""
    return Status.DROPPED if case.dropped else None


def unobserved(case: Case) -> Answer:
    """Without an observation there is nothing to judge."""
    return None if case.series.reported else Status.NO_DATA


def undefined(case: Case) -> Answer:
    """Without knowing what counts, and which way is up, nothing observed can be judged."""
    return None if case.defined else Reason.DEFINITION


def in_words(case: Case) -> Answer:
    """A target or a last observation in words is not compared with anything."""
    return Reason.NON_NUMERIC if case.goal is None or case.series.ends_in_words else None


def maintained(case: Case) -> Answer:
    """What is to be maintained is, or is not, at the last observation; its pace says nothing."""
    if case.path != "maintain" or case.series.last is None:
        return None
    holds = satisfies(case, case.series.last)
    if holds is None:
        return Reason.OPEN_BOUND
    return Status.HOLDING if holds else Status.BREACHED


def bounded(case: Case) -> Answer:
    """An observation that is only a bound judges only where its bound decides."""
    timely, late = timely_and_late(case)
    met = timely is not None and satisfies(case, timely)
    if met is None or (not met and late is not None and satisfies(case, late) is None):
        return Reason.OPEN_BOUND
    return None


def met(case: Case) -> Answer:
    """The last observation dated by the deadline decides; else the last one after it."""
    timely, late = timely_and_late(case)
    if timely is not None and satisfies(case, timely):
        return Status.MET
    return Status.MET_LATE if late is not None and satisfies(case, late) else None


def overdue(case: Case) -> Answer:
    """Past the deadline, only an observation at or after it lets anyone say that it was missed."""
    if case.due is None or case.as_of <= case.due.end:
        return None
    last = case.series.last
    reported = last is not None and last.day >= case.due.end
    return Status.MISSED if reported else Status.DUE_UNREPORTED


def endless(case: Case) -> Answer:
    """Without a deadline there is no pace to ask for."""
    return None if case.due else Reason.NO_DEADLINE


def single(case: Case) -> Answer:
    """One point has no pace; the baseline is a point too."""
    return Reason.ONE_OBSERVATION if case.series.points == 1 else None


def level(case: Case) -> Answer:
    """A target equal to its base asks for nothing that a pace could be compared with."""
    base, goal = case.series.base, case.goal
    if base is None or goal is None or not goal.low.value == base.value == goal.high.value:
        return None
    return Status.BREACHED if satisfies(case, base) else Reason.DEFINITION


def away(case: Case) -> Answer:
    """What the base satisfied and the last observation does not is moving away."""
    base = case.series.base
    return Status.MOVING_AWAY if base is not None and satisfies(case, base) else None


def ordinal(case: Case) -> Answer:
    """Steps of a rank or a readiness scale are never extrapolated; only worse is worse."""
    if case.path != "ordinal":
        return None
    course = course_of(case)
    if course is None or not course.plain:
        return Reason.ORDINAL
    worse = course.sign * (course.last.value - course.base.value) < 0
    return Status.MOVING_AWAY if worse else Reason.ORDINAL


def broken(case: Case) -> Answer:
    """A series is never joined over a break; a single point after it has no pace."""
    return Reason.SERIES_BREAK if case.series.broken or case.series.base is None else None


def no_growth(case: Case) -> Answer:
    """Growth rates need figures above zero; nothing is put in the place of a zero."""
    course = course_of(case)
    if case.path != "compound" or course is None:
        return None
    return None if course.ratios else Reason.ZERO_FOR_COMPOUND


def early(case: Case) -> Answer:
    """Under a tenth of the time, or less than one reporting cycle, no pace is spoken of."""
    course = course_of(case)
    return too_early(course, case.cycle) if course else None


def too_early(course: Course, cycle: int | None) -> Answer:
    """Compare the time from the base to the last figure with the whole time, and with a cycle."""
    elapsed, span, _ = course.times
    if elapsed * EARLY < span or span <= 0:
        return Reason.TOO_EARLY
    under = cycle is not None and add_months(course.base.day, cycle) > course.last.day
    return Reason.TOO_EARLY if under else None


def satisfies(case: Case, reading: Reading) -> bool | None:
    """Tell whether a figure satisfies the target; None where it is a bound that does not decide."""
    goal = case.goal
    return goal.satisfied(reading.value, reading.figure, reading.number) if goal else None


def timely_and_late(case: Case) -> tuple[Reading | None, Reading | None]:
    """Give the last observation dated by the deadline, and the last one if dated after it."""
    readings = case.series.readings
    if case.due is None or not readings or readings[-1].day <= case.due.end:
        return case.series.last, None
    timely = [reading for reading in readings if reading.day <= case.due.end]
    return (timely[-1] if timely else None), readings[-1]


UNFIT_FOR_RATIO = (endless, single, level, away, ordinal, broken, no_growth, early)
"""What leaves no pace to compare with another, in order."""

BEFORE_ANY_RATIO = (
    withdrawn,
    unobserved,
    undefined,
    in_words,
    maintained,
    bounded,
    met,
    overdue,
    *UNFIT_FOR_RATIO,
)
"""Every test, in order."""
