"""The paths that have a ratio, each with the corners of its rounding."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from cet_cli.progress.calendar import is_year, lapse
from cet_cli.progress.compound import compound_ratio, compound_status
from cet_cli.progress.interim import interim_extent, stretch_at
from cet_cli.progress.ratio import (
    CLASSES,
    Extent,
    classify,
    extent,
    into_range,
    scaled,
    sign_of,
    straight,
)

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.words import Path
    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.reading import Reading
    from cet_cli.progress.words import Status


def extent_on(path: Path, case: Case, base: Reading, last: Reading, goal: Goal) -> Extent:
    """Work out R on a path."""
    if path == "compound":
        return _compound(case, base, last, goal)
    if path == "interim":
        return interim_extent(case, base, last, goal)
    return _linear(case, base, last, goal)


def times(case: Case, base: Reading, last: Reading) -> tuple[int, int, bool]:
    """Give elapsed time and whole time, in whole years or in days, and which of the two."""
    if case.due is None:
        return 0, 0, False
    whole = is_year(base.period) and is_year(last.period) and is_year(case.due)
    elapsed = lapse(base.period, last.period, whole=whole)
    return elapsed, lapse(base.period, case.due, whole=whole), whole


def _linear(case: Case, base: Reading, last: Reading, goal: Goal) -> Extent:
    elapsed, span, _ = times(case, base, last)
    if goal.comparator == "within":
        numbers = [base.number, last.number, goal.low, goal.high]
        way = into_range(elapsed, span)
    else:
        numbers = [base.number, last.number, goal.low]
        way = straight(sign_of(goal, base.value), elapsed, span)
    boxes = [number.readings(exact=case.exact) for number in numbers]
    return extent(way, [number.value for number in numbers], boxes)


def _compound(case: Case, base: Reading, last: Reading, goal: Goal) -> Extent:
    """Work out R on the compound path; its bounds are those of the corners above zero."""
    elapsed, span, whole = times(case, base, last)
    numbers = (base.number, last.number, goal.low)
    written = [number.value for number in numbers]
    ratio = compound_ratio(written, elapsed, span, whole=whole)
    sign = sign_of(goal, base.value)
    corners = list(product(*(number.readings(exact=case.exact) for number in numbers)))
    asking = [one for one in corners if min(one) > 0 and sign * (one[2] - one[0]) > 0]
    ratios = [compound_ratio(one, elapsed, span, whole=whole) for one in asking]
    bounded = len(asking) == len(corners)
    return _between(ratio, min([ratio, *ratios]), max([ratio, *ratios]), bounded=bounded)


def _between(ratio: Fraction, low: Fraction, high: Fraction, *, bounded: bool) -> Extent:
    """Name the classes from the least to the greatest R."""
    status = classify(ratio, 1)
    first = CLASSES.index(classify(low, 1)) if bounded else 0
    last = CLASSES.index(classify(high, 1)) if bounded else len(CLASSES) - 1
    others = tuple(other for other in CLASSES[first : last + 1] if other is not status)
    return Extent(status, ratio, low if bounded else None, high if bounded else None, others)


def other_path(case: Case, base: Reading, last: Reading, goal: Goal, status: Status) -> Path | None:
    """Give the path of the two, linear and compound, that gives another status; None if none does.

    Of 98 official series the two differed on 9 (METHODS, section 1).
    """
    if case.path not in ("linear", "compound") or goal.comparator == "within":
        return None
    values = (base.value, last.value, goal.low.value)
    if min(values) <= 0:
        return None
    elapsed, span, whole = times(case, base, last)
    if case.path == "linear":
        other = compound_status(values, elapsed, span, whole=whole)
        return None if other is status else "compound"
    (whole_values,) = scaled(values)
    way = straight(sign_of(goal, base.value), elapsed, span)
    return None if classify(*way(*whole_values)) is status else "linear"


def asked_at(case: Case, base: Reading, last: Reading, goal: Goal) -> Fraction | None:
    """Give the value that an interim path asks for at the last observation."""
    return stretch_at(case, base, last, goal).asked if case.path == "interim" else None
