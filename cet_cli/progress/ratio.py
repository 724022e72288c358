"""R, the pace so far over the pace required, and the class that it gives.

R = [(y - y0)/(t - t0)] / [(T - y0)/(tT - t0)] on the linear path. The thresholds 0.95, 0.60 and 0
are those of Eurostat's monitoring of the Sustainable Development Goals, as used by Statistics
Canada, Eustat and Open SDG; a lower bound belongs to its class.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from math import lcm
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.progress.words import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CLASSES = (Status.MOVING_AWAY, Status.FAR_BEHIND, Status.BEHIND, Status.ON_TRACK)
"""The classes of R, worst first."""

THRESHOLDS = (Fraction(0), Fraction(60, 100), Fraction(95, 100))
"""The lower bounds of far_behind, behind and on_track."""

Quotient: TypeAlias = tuple[int, int]
"""R as made over asked, not reduced: integers of one scale."""

Way: TypeAlias = "Callable[..., Quotient]"
"""What a path makes of values: made over asked, where asked is positive if it asks for anything."""


class Extent(NamedTuple):
    """R of the written values, and its bounds within their rounding; None is without bound."""

    status: Status
    ratio: Fraction | None
    low: Fraction | None = None
    high: Fraction | None = None
    candidates: tuple[Status, ...] = ()
    """The other classes that the rounding allows, worst first."""


def classify(made: int | Fraction, asked: int | Fraction) -> Status:
    """Give the class of made over asked.

    Where a path asks for nothing yet, or allows a loss, whoever has lost no more is on track.
    """
    if asked <= 0:
        return Status.ON_TRACK if made >= asked else Status.MOVING_AWAY
    if made < 0:
        return Status.MOVING_AWAY
    if made * 100 >= asked * 95:
        return Status.ON_TRACK
    return Status.BEHIND if made * 100 >= asked * 60 else Status.FAR_BEHIND


def extent(way: Way, written: Sequence[Fraction], boxes: Sequence[Sequence[Fraction]]) -> Extent:
    """Work out R for the written values and for every corner of their rounding.

    R is monotone in each of its values as long as the others stay, so that its bounds are taken in
    corners; where the way asked can be nothing within the rounding, R has no bound.

    Args:
        way: made over asked for values in the order of `written`.
        written: the values as published.
        boxes: for each of them the ends of what its rounding allows.
    """
    values, *corners = scaled(written, *boxes)
    made, asked = way(*values)
    status = classify(made, asked)
    low, high = _bounds(way, corners, (made, asked))
    least = classify(*low) if low else Status.MOVING_AWAY
    best = classify(*high) if high else Status.ON_TRACK
    between = CLASSES[CLASSES.index(least) : CLASSES.index(best) + 1]
    return Extent(
        status,
        Fraction(made, asked) if asked > 0 else None,
        Fraction(*low) if low and asked > 0 else None,
        Fraction(*high) if high and asked > 0 else None,
        tuple(other for other in between if other is not status),
    )


def scaled(*groups: Sequence[Fraction]) -> list[list[int]]:
    """Turn groups of exact values into integers of one scale, which are quick to reckon with."""
    scale = lcm(*(value.denominator for group in groups for value in group))
    return [[value.numerator * (scale // value.denominator) for value in one] for one in groups]


def _bounds(
    way: Way, boxes: Sequence[Sequence[int]], written: Quotient
) -> tuple[Quotient | None, Quotient | None]:
    """Find the least and the greatest R in the corners of a box."""
    low = high = written if written[1] > 0 else (0, 1)
    without_low = without_high = written[1] <= 0
    for corner in product(*boxes):
        made, asked = way(*corner)
        if asked <= 0:
            without_high, without_low = without_high or made > 0, without_low or made < 0
        elif made * low[1] < low[0] * asked:
            low = made, asked
        elif made * high[1] > high[0] * asked:
            high = made, asked
    return None if without_low else low, None if without_high else high


def straight(sign: int, elapsed: int, span: int) -> Way:
    """Make the linear way of a base, a last value and a target."""

    def way(base: int, last: int, target: int) -> Quotient:
        return sign * (last - base) * span, sign * (target - base) * elapsed

    return way


def into_range(elapsed: int, span: int) -> Way:
    """Make the linear way into a range: what counts is the distance to it."""

    def way(base: int, last: int, low: int, high: int) -> Quotient:
        before = distance(base, low, high)
        return (before - distance(last, low, high)) * span, before * elapsed

    return way


def distance(value: int, low: int, high: int) -> int:
    """How far a value is from a range."""
    return max(low - value, value - high, 0)
