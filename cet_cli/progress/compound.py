"""R on the compound path: the growth rate so far over the growth rate required.

R = g/g* with g = (y/y0)^(1/(t - t0)) - 1 and g* = (T/y0)^(1/(tT - t0)) - 1, Eurostat's method for
indicators with a target, as Open SDG takes it over; for values above zero only.

A rate is exact where the root is rational (121/100 in two years is a tenth a year); else it is a
Decimal of 50 digits, of which 30 places are kept in R.
"""

from __future__ import annotations

from bisect import bisect
from decimal import Context, Decimal
from fractions import Fraction
from math import expm1, log
from typing import TYPE_CHECKING

from cet_cli.progress.ratio import CLASSES, THRESHOLDS, classify

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.progress.words import Status

_WIDE = Context(prec=50)
_PLACES = 10**30
_LONGEST = 10**30
_MOST_YEARS = 60
_DAYS_A_YEAR = Fraction(146_097, 400)
_CLEAR = 1e-7
_THRESHOLDS = tuple(map(float, THRESHOLDS))


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
    return ratio if ratio.denominator < _LONGEST else Fraction(round(ratio * _PLACES), _PLACES)


def growth(quotient: Fraction, time: int, *, whole: bool) -> Fraction:
    """Give the growth rate a year of values with this quotient, over whole years or days."""
    if whole and (exact := _root(quotient, time)):
        return exact - 1
    years = Fraction(time) if whole else time / _DAYS_A_YEAR
    return Fraction(_WIDE.power(_decimal(quotient), _decimal(1 / years))) - 1


def _root(quotient: Fraction, degree: int) -> Fraction | None:
    """Take a root that is rational; None where there is none."""
    over, under = _whole_root(quotient.numerator, degree), _whole_root(quotient.denominator, degree)
    return Fraction(over, under) if over and under else None


def _whole_root(number: int, degree: int) -> int | None:
    """Take a root that is whole: a guess, proven by its power."""
    if degree == 1:
        return number
    if number > _LONGEST or degree > _MOST_YEARS:
        return None
    guess = round(number ** (1 / degree))
    return next((one for one in (guess, guess - 1, guess + 1) if one**degree == number), None)


def _decimal(value: Fraction) -> Decimal:
    return _WIDE.divide(Decimal(value.numerator), Decimal(value.denominator))


def compound_status(values: Sequence[Fraction], elapsed: int, span: int, *, whole: bool) -> Status:
    """Give the class of R alone, as `classify` would.

    A rough R decides where it is far from every threshold, which is nearly always; only near one of
    them is it worked out in full.
    """
    year = 1 if whole else _DAYS_A_YEAR
    rough = _rough(values, float(elapsed / year), float(span / year))
    if rough is None or any(abs(rough - one) < _CLEAR for one in _THRESHOLDS):
        return classify(compound_ratio(values, elapsed, span, whole=whole), 1)
    return CLASSES[bisect(_THRESHOLDS, rough)]


def _rough(values: Sequence[Fraction], elapsed: float, span: float) -> float | None:
    """Work out R to eight digits or more; None where floats cannot promise them."""
    try:
        base, last, target = map(float, values)
        so_far, required = log(last / base) / elapsed, log(target / base) / span
        clear = min(abs(so_far * elapsed), abs(required * span)) > _CLEAR
        return expm1(so_far) / expm1(required) if clear else None
    except (OverflowError, ZeroDivisionError, ValueError):
        return None
