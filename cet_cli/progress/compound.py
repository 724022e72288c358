"""R on the compound path: the growth rate so far over the growth rate required.

R = g/g* with g = (y/y0)^(1/(t - t0)) - 1 and g* = (T/y0)^(1/(tT - t0)) - 1, Eurostat's method for
indicators with a target, as Open SDG takes it over; for values above zero only.

A rate is exact where the root is rational (121/100 in two years is a tenth a year); else it is a
Decimal of 50 digits, of which 30 places are kept in R.
"""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDE = Context(prec=50)
_PLACES = 10**30
_LONGEST = 10**40
_MOST_YEARS = 60
_DAYS_A_YEAR = Fraction(146_097, 400)


def growth(quotient: Fraction, time: int, *, whole: bool) -> Fraction:
    """Give the growth rate a year of values with this quotient, over whole years or days."""
    if whole and (exact := _root(quotient, time)):
        return exact - 1
    years = Fraction(time) if whole else time / _DAYS_A_YEAR
    return Fraction(_power(quotient, 1 / years)) - 1


def _root(quotient: Fraction, degree: int) -> Fraction | None:
    """Take a root that is rational; None where there is none."""
    over, under = _whole_root(quotient.numerator, degree), _whole_root(quotient.denominator, degree)
    return Fraction(over, under) if over and under else None


def _whole_root(number: int, degree: int) -> int | None:
    if number > _LONGEST or degree > _MOST_YEARS:
        return None
    root = round(_power(Fraction(number), Fraction(1, degree)))
    return root if root**degree == number else None


def _power(value: Fraction, exponent: Fraction) -> Decimal:
    return _WIDE.power(_decimal(value), _decimal(exponent))


def _decimal(value: Fraction) -> Decimal:
    return _WIDE.divide(Decimal(value.numerator), Decimal(value.denominator))


def compound_ratio(values: Sequence[Fraction], elapsed: int, span: int, *, whole: bool) -> Fraction:
    """Work out R for a base, a last value and another target, all above zero.

    Where the rate required is too small for the digits it is the limit, which is the linear R.

    Args:
        values: base, last value and target.
        elapsed: time from the base to the last value, in whole years or in days.
        span: time from the base to the deadline, in the same.
        whole: whether times are whole years.
    """
    base, last, target = values
    so_far = growth(last / base, elapsed, whole=whole)
    required = growth(target / base, span, whole=whole)
    if not required:
        return (last - base) * span / ((target - base) * elapsed)
    ratio = so_far / required
    return ratio if _is_short(ratio) else Fraction(round(ratio * _PLACES), _PLACES)


def _is_short(ratio: Fraction) -> bool:
    return ratio.denominator < _LONGEST
