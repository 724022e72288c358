"""Judge a sum: the cumulative path of METHODS, section 1.

The sum of what was observed inside the span is tested against the target. On the way,
R = (sum / T) / (share of the span that the observed periods cover); for an upper bound, where less
is better, R is the other way round: what the covered time allows over the sum.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.flags import is_stale
from cet_cli.progress.order import Answer, in_words, undefined, withdrawn
from cet_cli.progress.ratio import Extent, Quotient, Way, extent
from cet_cli.progress.summing import sum_up
from cet_cli.progress.verdict import Verdict
from cet_cli.progress.words import Base, Flag, Reason, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.series import Observed
    from cet_cli.progress.total import Total

_LOWER_BOUNDS = frozenset({"at_least", "over"})


def judge_sum(case: Case, observed: Sequence[Observed]) -> Verdict:
    """Judge a target that observations are summed up to."""
    total = sum_up(case, observed)
    answer = _first_answer(case, total)
    if answer is not None or total is None or case.goal is None:
        return _verdict(case, total, answer, None)
    return _verdict(case, total, None, _extent(case.goal, total, exact=case.exact))


def _first_answer(case: Case, total: Total | None) -> Answer:
    """Ask the tests in their order; those of a base and of a pace have no place here."""
    if withdrawn(case):
        return Status.DROPPED
    if total is None:
        return Status.NO_DATA
    before = undefined(case) or (Reason.NON_NUMERIC if total.in_words else in_words(case))
    if before or case.goal is None:
        return before
    return _reached(case.goal, total) or _past(case, total) or _unfit(case, total)


def _reached(goal: Goal, total: Total) -> Answer:
    """Compare the sum with the target; an upper bound is met only when the span is complete."""
    if goal.comparator not in _LOWER_BOUNDS and not total.complete:
        return None
    satisfied = total.satisfies(goal)
    if satisfied is None:
        return Reason.OPEN_BOUND
    return Status.MET if satisfied else None


def _past(case: Case, total: Total) -> Answer:
    """Look at the end of the span."""
    if case.due is None:
        return Reason.NO_DEADLINE
    if case.as_of <= case.due.end:
        return None
    return Status.MISSED if total.reaches_end else Status.DUE_UNREPORTED


def _unfit(case: Case, total: Total) -> Answer:
    """Find out whether the sum so far can be compared with the span."""
    if total.broken:
        return Reason.SERIES_BREAK
    if total.gap:
        return Reason.GAP
    if total.is_early(case.cycle):
        return Reason.TOO_EARLY
    return None if total.plain else Reason.OPEN_BOUND


def _extent(goal: Goal, total: Total, *, exact: bool) -> Extent:
    """Work out R; the rounding of a sum is the sum of the roundings."""
    low, high = total.bounds(exact=exact)
    written = (total.value, goal.low.value, goal.high.value)
    boxes = [(low, high), goal.low.readings(exact=exact)]
    ranged = goal.comparator == "within"
    boxes.append(goal.high.readings(exact=exact) if ranged else (goal.high.value,))
    return extent(_way(goal, total.covered, total.length), written, boxes)


def _way(goal: Goal, covered: int, length: int) -> Way:
    """Make the way of a sum; a range is left on the side on which the pace leads out of it."""

    def way(total: int, low: int, high: int) -> Quotient:
        lacking = total * length < low * covered
        if goal.comparator in _LOWER_BOUNDS or (goal.comparator == "within" and lacking):
            return total * length, low * covered
        if goal.comparator == "within":
            return (high * covered, total * length) if total * length > high * covered else (1, 1)
        return low * covered, total * length

    return way


def _verdict(case: Case, total: Total | None, answer: Answer, here: Extent | None) -> Verdict:
    flags = set()
    last = total.last if total else None
    if last and is_stale(last.day, case.as_of, case.cycle):
        flags.add(Flag.STALE)
    if here and here.candidates:
        flags.add(Flag.ROUNDING_SENSITIVE)
    found = here.status if here else answer
    return Verdict(
        status=found if isinstance(found, Status) else Status.CANNOT_TELL,
        reason=None if isinstance(found, Status) else found,
        path=case.path,
        flags=frozenset(flags),
        goal=case.figure,
        goal_value=case.goal.high.value if case.goal else None,
        due=case.due,
        unit=case.column.target,
        points=len(total.readings) if total else 0,
        base_is=Base.SPAN_START,
        last=last,
        ratio=here.ratio if here else None,
        ratio_low=here.low if here else None,
        ratio_high=here.high if here else None,
        candidates=here.candidates if here else (),
        total=total.value if total else None,
        covered=total.years(total.covered) if total else None,
        length=total.years(total.length) if total and case.due else None,
    )
