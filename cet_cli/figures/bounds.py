"""Exact arithmetic with the bounds of figures: what a sum or a quotient of rounded numbers may be.

Interval arithmetic (Moore 1966) in Fractions, so that no bound is ever rounded itself. It is what
GRIM (Brown and Heathers 2017), GRIMMER (Anaya 2016) and statcheck (Nuijten et al. 2016) do for
printed means, deviations and test statistics: a statement is refuted only if no numbers that
print as the given ones allow it (METHODS, section 4).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.model.values import Interval

_ZERO = Fraction(0)


@dataclass(frozen=True, slots=True)
class Bounds:
    """All numbers from `low` to `high`; None is no bound, a closed bound belongs to it."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    @classmethod
    def of(cls, interval: Interval, factor: Fraction) -> Bounds:
        """Take the numbers that a published figure allows, times a factor above zero."""
        low, high = (
            None if end is None else Fraction(end) * factor for end in (interval.low, interval.high)
        )
        return cls(low, high, interval.low_closed, interval.high_closed)

    @classmethod
    def exactly(cls, number: Fraction | int) -> Bounds:
        """Take one number alone."""
        return cls(Fraction(number), Fraction(number))

    @property
    def is_open(self) -> bool:
        """Whether they have no end on one side."""
        return self.low is None or self.high is None

    def contains(self, number: Fraction | int) -> bool:
        """Tell whether a number lies between them."""
        return self.meets(Bounds.exactly(number))

    def below(self, other: Bounds) -> bool:
        """Tell whether every number here is smaller than every number there."""
        if self.high is None or other.low is None:
            return False
        touching = self.high_closed and other.low_closed
        return self.high < other.low or (self.high == other.low and not touching)

    def meets(self, other: Bounds) -> bool:
        """Tell whether a number lies in both."""
        return not (self.below(other) or other.below(self))

    def within(self, other: Bounds) -> bool:
        """Tell whether every number here lies in the other as well."""
        return _reaches(other, self) and _reaches(-other, -self)

    def __neg__(self) -> Bounds:
        low, high = (None if end is None else -end for end in (self.high, self.low))
        return Bounds(low, high, self.high_closed, self.low_closed)

    def plus(self, other: Bounds) -> Bounds:
        """Add a number from here and one from there."""
        return Bounds(
            _sum(self.low, other.low),
            _sum(self.high, other.high),
            self.low_closed and other.low_closed,
            self.high_closed and other.high_closed,
        )

    def minus(self, other: Bounds) -> Bounds:
        """Subtract a number from there from one from here."""
        return self.plus(-other)

    def times(self, factor: Fraction | int) -> Bounds:
        """Multiply by a number above zero."""
        low, high = (None if end is None else end * factor for end in (self.low, self.high))
        return replace(self, low=low, high=high)

    def over(self, other: Bounds) -> Bounds:
        """Divide a number from here by one from there, neither of them below zero.

        Of [a_lo, a_hi] and [b_lo, b_hi] it is [a_lo/b_hi, a_hi/b_lo]; without a bound where b may
        be zero. Growth from b to a is this, minus one.
        """
        part, whole = self.not_negative(), other.not_negative()
        least = part.low or _ZERO
        low = _ZERO if whole.high is None else least / whole.high
        high = None if part.high is None or not whole.low else part.high / whole.low
        return Bounds(
            low,
            high,
            part.low_closed and (whole.high_closed or not least),
            high is not None and part.high_closed and whole.low_closed,
        )

    def not_negative(self) -> Bounds:
        """Leave out what lies below zero."""
        if self.low is None or self.low < 0:
            return replace(self, low=_ZERO, low_closed=True)
        return self


NOT_NEGATIVE = Bounds(_ZERO, None, high_closed=False)
"""Zero and everything above it."""


def _sum(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return None if one is None or other is None else one + other


def _reaches(outer: Bounds, inner: Bounds) -> bool:
    """Tell whether the one goes at least as far down as the other."""
    if outer.low is None or inner.low is None:
        return outer.low is None
    if outer.low == inner.low:
        return outer.low_closed or not inner.low_closed
    return outer.low < inner.low
