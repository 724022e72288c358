"""The paths that have a ratio, each with the corners of its rounding."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from cet_cli.progress.compound import compound_ratio, compound_status
from cet_cli.progress.ratio import CLASSES, Extent, classify, extent, into_range, scaled, straight

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.words import Path
    from cet_cli.progress.case import Case
    from cet_cli.progress.course import Course
    from cet_cli.progress.words import Status


def extent_on(path: Path, case: Case, course: Course) -> Extent:
    """Work out R on a path."""
    if path == "compound":
        return _compound(course)
    if path == "interim":
        from cet_cli.progress.interim import interim_extent

        return interim_extent(case, course)
    return _linear(course)


def _linear(course: Course) -> Extent:
    elapsed, span, _ = course.times
    numbers = [course.base.number, course.last.number, course.goal.low]
    if course.ranged:
        numbers.append(course.goal.high)
        way = into_range(elapsed, span)
    else:
        way = straight(course.sign, elapsed, span)
    boxes = [number.readings(exact=course.exact) for number in numbers]
    return extent(way, [number.value for number in numbers], boxes)


def _compound(course: Course) -> Extent:
    """Work out R on the compound path; its bounds are those of the corners above zero."""
    elapsed, span, whole = course.times
    numbers = (course.base.number, course.last.number, course.goal.low)
    written = [number.value for number in numbers]
    ratio = compound_ratio(written, elapsed, span, whole=whole)
    corners = list(product(*(number.readings(exact=course.exact) for number in numbers)))
    asking = [one for one in corners if min(one) > 0 and course.sign * (one[2] - one[0]) > 0]
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


def other_path(path: Path, course: Course, status: Status) -> Path | None:
    """Give the path of the two, linear and compound, that gives another status; None if none does.

    Of 98 official series the two differed on 9 (METHODS, section 1).
    """
    if path not in ("linear", "compound") or not course.ratios:
        return None
    values = (course.base.value, course.last.value, course.target)
    elapsed, span, whole = course.times
    if path == "linear":
        other = compound_status(values, elapsed, span, whole=whole)
        return None if other is status else "compound"
    (whole_values,) = scaled(values)
    way = straight(course.sign, elapsed, span)
    return None if classify(*way(*whole_values)) is status else "linear"


def asked_at(case: Case, course: Course) -> Fraction | None:
    """Give the value that an interim path asks for at the last observation."""
    if case.path != "interim":
        return None
    from cet_cli.progress.interim import stretch_at

    return stretch_at(case, course).asked
