"""The set of true values that a published figure allows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Literal, TypeAlias

from cet_cli.model.values.exact import EXACT
from cet_cli.model.values.unreadable import Unreadable

Mode: TypeAlias = Literal["up_or_down", "up", "down", "even", "ceiling", "floor", "trunc"]
"""How a publisher may have rounded.

`up`, `down` and `even` round to the nearest and say where a half goes: to the larger number, to
the smaller, to the even digit; `up_or_down` leaves that open. `ceiling`, `floor` and `trunc` cut to
the larger number, to the smaller, towards zero.
"""

_NUMERAL = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `low` to `high`; None is no bound, a closed bound belongs to it."""

    low: Decimal | None
    high: Decimal | None
    low_closed: bool
    high_closed: bool

    def __post_init__(self) -> None:
        """Refuse bounds that are the wrong way round."""
        if self.low is not None and self.high is not None and self.low > self.high:
            message = f"an interval from {self.low} to {self.high} is backwards"
            raise ValueError(message)

    def contains(self, number: Decimal | Fraction | int) -> bool:
        """Whether a number lies in the interval."""
        exact = Fraction(number)
        below = self.low is not None and _is_past(Fraction(self.low), exact, self.low_closed)
        above = self.high is not None and _is_past(exact, Fraction(self.high), self.high_closed)
        return not (below or above)

    def disjoint(self, other: Interval) -> bool:
        """Whether no number lies in both intervals: only then do two figures surely differ."""
        return _lies_below(self, other) or _lies_below(other, self)

    def scaled(self, factor: Decimal | int) -> Interval:
        """Every number times a factor other than zero; a negative one turns the interval round."""
        factor = Decimal(factor)
        if not factor:
            message = "an interval cannot be scaled by zero"
            raise ValueError(message)
        low, high = (
            bound if bound is None else EXACT.multiply(bound, factor)
            for bound in (self.low, self.high)
        )
        if factor > 0:
            return Interval(low, high, self.low_closed, self.high_closed)
        return Interval(high, low, self.high_closed, self.low_closed)


EVERYTHING = Interval(None, None, low_closed=False, high_closed=False)
"""What a figure without a number allows."""


def _is_past(bound: Fraction, number: Fraction, closed: bool) -> bool:  # noqa: FBT001
    return bound > number or (bound == number and not closed)


def _lies_below(left: Interval, right: Interval) -> bool:
    if left.high is None or right.low is None:
        return False
    touching = left.high_closed and right.low_closed
    return left.high < right.low or (left.high == right.low and not touching)


def rounding_interval(
    figure: str | Decimal, mode: Mode = "up_or_down", digits: int | None = None
) -> Interval:
    """The numbers that print as `figure` when rounded to `digits` places after the point.

    Without `digits` the places are those that are written; a negative number of digits rounds to
    tens, hundreds and so on, as in `round`. After `unround` of the R package scrutiny (Jung);
    `even` is exact here: a half goes to an even last digit only. Raises `Unreadable` for a text
    that is not a plain number.
    """
    if isinstance(figure, str) and not _NUMERAL.fullmatch(figure):
        raise Unreadable("form", figure)
    number = Decimal(figure)
    place = int(number.as_tuple().exponent) if digits is None else -digits
    unit = EXACT.scaleb(Decimal(1), place)
    low, high = _reach(number, unit, mode)
    low_closed, high_closed = _closed(number, unit, mode)
    return Interval(EXACT.subtract(number, low), EXACT.add(number, high), low_closed, high_closed)


def _reach(number: Decimal, unit: Decimal, mode: Mode) -> tuple[Decimal, Decimal]:
    """How far below and above the printed number the true one may lie."""
    zero = Decimal(0)
    if mode == "ceiling" or (mode == "trunc" and number < 0):
        return unit, zero
    if mode == "floor" or (mode == "trunc" and number > 0):
        return zero, unit
    if mode == "trunc":
        return unit, unit
    half = EXACT.multiply(unit, _HALF)
    return half, half


def _closed(number: Decimal, unit: Decimal, mode: Mode) -> tuple[bool, bool]:
    """Whether the lower and the upper bound print as the number too."""
    if mode == "even":
        even = EXACT.remainder(EXACT.divide_int(number, unit), Decimal(2)) == 0
        return even, even
    if mode == "trunc":
        return number > 0, number < 0
    return mode in {"up_or_down", "up", "floor"}, mode in {"up_or_down", "down", "ceiling"}
