"""Judge the progress of an indicator towards a target: METHODS, section 1, whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.bound import by_bound
from cet_cli.progress.case import case_of
from cet_cli.progress.course import course_of
from cet_cli.progress.cumulative import judge_sum
from cet_cli.progress.flags import flags_of
from cet_cli.progress.order import (
    BEFORE_ANY_RATIO,
    UNFIT_FOR_RATIO,
    Answer,
    first_answer,
    satisfies,
)
from cet_cli.progress.paths import asked_at, extent_on, other_path
from cet_cli.progress.verdict import Verdict
from cet_cli.progress.words import Flag, Status

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from fractions import Fraction

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.progress.case import Case
    from cet_cli.progress.course import Course
    from cet_cli.progress.series import Observed


def judge(
    indicator: Indicator,
    target: Target,
    as_of: date,
    observations: Sequence[Observed] | None = None,
) -> Verdict:
    """Judge one target of an indicator on a day.

    R = [(y - y0)/(t - t0)] / [(T - y0)/(tT - t0)] on the linear path, with the thresholds 0.95,
    0.60 and 0 of Eurostat's monitoring of the Sustainable Development Goals; the other paths, the
    order of the tests and the edge rules are those of METHODS, section 1. Arithmetic is exact.

    Args:
        indicator: the plan in force: only what was known on the day is in it.
        target: one of its targets.
        as_of: the day on which deadlines are looked at.
        observations: what was observed, where that is not the indicator's own list, such as the
            amounts of a budget; of equal dates the last in the list counts.
    """
    observed = indicator.observations if observations is None else observations
    case = case_of(indicator, target, as_of, observed)
    return judge_sum(case, observed) if case.path == "cumulative" else judge_case(case)


def judge_case(case: Case) -> Verdict:
    """Judge a target that is to be reached, not to be summed up."""
    answer = first_answer(case, BEFORE_ANY_RATIO)
    course = course_of(case)
    if answer is not None or course is None:
        return _verdict(case, answer)
    return _by_ratio(case, course) if course.plain else _verdict(case, by_bound(case, course))


def _verdict(case: Case, answer: Answer) -> Verdict:
    """Put a status that needs no ratio together with the figures."""
    series = case.series
    return Verdict(
        status=answer if isinstance(answer, Status) else Status.CANNOT_TELL,
        reason=None if isinstance(answer, Status) else answer,
        path=case.path,
        flags=frozenset(flags_of(case)),
        goal=case.figure,
        goal_value=_goal_value(case),
        due=case.due,
        unit=case.column.target,
        points=series.points,
        base=series.base,
        base_is=series.base_is,
        last=series.last,
        ratio=_ratio_of_met(case) if answer is Status.MET else None,
    )


def _ratio_of_met(case: Case) -> Fraction | None:
    """Give R of a target that was met, where it has one: it says how early that was."""
    course = course_of(case)
    if first_answer(case, UNFIT_FOR_RATIO) or course is None or not course.plain:
        return None
    timely = satisfies(case, course.last)
    return extent_on(case.path, case, course).ratio if timely else None


def _goal_value(case: Case) -> Fraction | None:
    """Give the number that is to be reached from where the series started."""
    start = case.series.base or case.series.last
    if case.goal is None:
        return None
    return (case.goal.near(start.value) if start else case.goal.low).value


def _by_ratio(case: Case, course: Course) -> Verdict:
    """Judge by R, and say what else the rounding or the other path would have given."""
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
