"""Published figures as exact numbers of one unit, with the rounding that they were printed in."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.values import Unreadable, convert

if TYPE_CHECKING:
    from cet_cli.model.values import Quantity

OPEN = frozenset({"over", "at_least", "at_most", "under"})
"""What makes of a number a bound."""


class Number(NamedTuple):
    """A figure in a unit: its written value, and how far from it the true one may lie."""

    value: Fraction
    """The number; of an uncertain `A to B` the middle."""
    unit: str
    """The one name of its unit; empty without one."""
    low: Fraction
    """The least true value that prints like this (METHODS, section 4), bounds aside."""
    high: Fraction
    """The greatest."""
    half: Fraction
    """Half a unit of the last written place."""
    soft: bool = False
    """Whether it is uncertain even where it counts things: `about 20`, `20 to 25`."""

    def readings(self, *, exact: bool) -> tuple[Fraction, ...]:
        """Give the ends of the true values that it allows; a count is exact."""
        return (self.value,) if exact and not self.soft else (self.low, self.high)


@lru_cache(maxsize=65536)
def number_of(figure: Quantity, unit: str | None) -> Number | None:
    """Read a figure under its parent's unit; None for words.

    Rounding is half a unit of the last written place on each side, a whole one for `about`; an
    `A to B` reaches from end to end.
    """
    figure = _in_unit(figure, unit)
    if figure.number is None:
        return None
    value, half = Fraction(figure.number), Fraction(10) ** figure.place / 2
    if figure.high is not None:
        high = Fraction(figure.high)
        return Number((value + high) / 2, figure.unit, value, high, half, soft=True)
    about = figure.qualifier == "about"
    reach = half * 2 if about else half
    return Number(value, figure.unit, value - reach, value + reach, half, soft=about)


def ends_of(number: Number) -> tuple[Number, Number]:
    """Take a range target apart: both its ends, each rounded as it is written."""
    half = number.half
    low, high = (
        Number(end, number.unit, end - half, end + half, half) for end in (number.low, number.high)
    )
    return low, high


def _in_unit(figure: Quantity, unit: str | None) -> Quantity:
    """Read a bare figure in its parent's unit; one that has a unit of its own stays as it is."""
    if unit is None:
        return figure
    try:
        return figure.in_unit(unit)
    except Unreadable:
        return figure


def converted(number: Number, unit: str) -> Number | None:
    """Turn a number into another unit exactly; None where no table says how."""
    if number.unit == unit or not number.unit or not unit:
        return number
    factor = convert(Decimal(1), number.unit, unit)
    if factor is None:
        return None
    ends = (number.value, number.low, number.high, number.half)
    value, low, high, half = (end * Fraction(factor) for end in ends)
    return Number(value, unit, low, high, half, number.soft)
