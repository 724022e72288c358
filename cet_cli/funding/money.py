"""Money as published: exact numbers with the rounding that they were printed in.

METHODS, section 4: a figure stands for half a unit of its last written place on each side; sums and
differences of figures are sums and differences of intervals, as exact as the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache, reduce
from typing import TYPE_CHECKING

from cet_cli.funding.words import Reason
from cet_cli.model.values import Interval, Unreadable
from cet_cli.model.values.exact import EXACT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.model.values import Quantity

_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency."""

    number: Decimal
    """The written number, its scale applied; of an uncertain `A to B` the middle."""
    unit: str
    """The one name of its currency, without a scale: KRW."""
    bounds: Interval
    """All that it may truly be."""

    @property
    def bounded(self) -> bool:
        """Whether it has both bounds; of `over 30 trillion` the number is only one of them."""
        return self.bounds.low is not None and self.bounds.high is not None


@dataclass(frozen=True, slots=True)
class Share:
    """An amount and the one that it is a share of: `210.0 [32 % of 660.0]`."""

    part: Money
    of: Money

    @property
    def ratio(self) -> Fraction | None:
        """The written part over the written whole, 1 for all of it; None where that says nothing.

        It does not where one of them is only a bound, or the whole is zero.
        """
        if not self.part.bounded or not self.of.bounded or not self.of.number:
            return None
        return Fraction(self.part.number) / Fraction(self.of.number)

    @property
    def bounds(self) -> tuple[Fraction | None, Fraction | None]:
        """The least and the greatest ratio within rounding; None without a bound.

        [a_lo / b_hi, a_hi / b_lo] where all are positive; a whole that may be nothing bounds none.
        """
        part, of = self.part.bounds, self.of.bounds
        if of.low is None or of.low <= 0:
            return None, None
        low = _divided(part.low, of.high, of.low)
        return low, _divided(part.high, of.low, of.high)


def _divided(
    number: Decimal | None, positive: Decimal | None, negative: Decimal | None
) -> Fraction | None:
    """Divide an end by the end of the whole that takes it furthest, for its sign."""
    if number is None:
        return None
    by = positive if number >= 0 else negative
    return Fraction(number) / Fraction(by) if by is not None else Fraction()


@lru_cache(maxsize=65536)
def read_money(figure: Quantity, unit: str | None) -> Money | Reason:
    """Read a figure under the unit of its budget; a reason where it cannot be added to others.

    The figure as read counts, not as printed (FORMAT, law 2).
    """
    try:
        meant = figure.in_unit(unit) if unit else figure
    except Unreadable:
        return Reason.UNREADABLE_UNIT
    if meant.number is None:
        return Reason.NON_NUMERIC
    if not meant.unit:
        return Reason.NO_UNIT
    number = meant.number
    if meant.high is not None:
        number = EXACT.multiply(EXACT.add(number, meant.high), _HALF)
    return Money(number, meant.unit, meant.interval())


def units_of(amounts: Iterable[Money]) -> tuple[str, ...]:
    """List the currencies of some amounts, each once, in the order of their names."""
    return tuple(sorted({amount.unit for amount in amounts}))


def add(amounts: Sequence[Money]) -> Money:
    """Add up amounts of one currency, at least one."""
    lows = [amount.bounds.low for amount in amounts]
    highs = [amount.bounds.high for amount in amounts]
    bounds = Interval(
        _total(lows),
        _total(highs),
        low_closed=all(amount.bounds.low_closed for amount in amounts),
        high_closed=all(amount.bounds.high_closed for amount in amounts),
    )
    return Money(reduce(EXACT.add, (one.number for one in amounts)), amounts[0].unit, bounds)


def _total(ends: Sequence[Decimal | None]) -> Decimal | None:
    """Add up ends; a sum is without a bound as soon as something in it is."""
    known = [end for end in ends if end is not None]
    return reduce(EXACT.add, known) if len(known) == len(ends) else None


def subtract(amount: Money, other: Money) -> Money | None:
    """Say how much more an amount is than another; None in another currency."""
    if amount.unit != other.unit:
        return None
    turned = Money(-other.number, other.unit, other.bounds.scaled(-1))
    return add((amount, turned))


def share(part: Money | None, of: Money | None) -> Share | None:
    """Put an amount beside the one that it is a share of; None unless both are of one currency."""
    if part is None or of is None or part.unit != of.unit:
        return None
    return Share(part, of)
