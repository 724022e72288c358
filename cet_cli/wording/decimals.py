"""Exact numbers in decimals, in full where they are short, and whether they were rounded."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

from cet_cli.wording.language import language

DIGITS = 6
"""So many significant digits has a number that is too long to be written in full."""
_FEW = 4
_LONGEST = 12
_HUGE = 10**15
_MANY = 1000
"""A pace beyond this is not worth its digits."""
_ROUNDING = Context(prec=DIGITS, rounding=ROUND_HALF_EVEN)


def number_words(value: Fraction) -> str:
    """Write a number in full if it is short, else with six significant digits."""
    short = _short(value)
    if short is not None:
        return f"{short:,f}"
    rounded = _rounded(value)
    plain = f"{rounded:,f}"
    return plain if abs(value) < _HUGE and len(plain) <= 2 * _LONGEST else f"{rounded:e}"


def few_digits(value: Fraction) -> Fraction:
    """Round for a sentence: to four significant digits, but never a digit before the point."""
    if value.denominator == 1:
        return value
    digits = max(_FEW, len(str(abs(value.numerator) // value.denominator)))
    context = Context(prec=digits, rounding=ROUND_HALF_EVEN)
    return Fraction(context.divide(Decimal(value.numerator), Decimal(value.denominator)))


def two_places(number: Fraction) -> str:
    """Write a ratio with two places, rounded towards zero so that 0.949 is not shown as 0.95."""
    if abs(number) >= _MANY:
        if language() == "ko":
            return f"{_MANY} 초과" if number > 0 else f"-{_MANY} 미만"
        return f"over {_MANY}" if number > 0 else f"under -{_MANY}"
    hundredths = abs(number.numerator) * 100 // number.denominator
    sign = "-" if number < 0 and hundredths else ""
    return f"{sign}{hundredths // 100}.{hundredths % 100:02}"


def is_rounded(value: Fraction) -> bool:
    """Whether such a text says less than the number."""
    return _short(value) is None and Fraction(_rounded(value)) != value


def _short(value: Fraction) -> Decimal | None:
    """Give a number as a decimal of a few digits; None where it is longer than that."""
    if abs(value) >= _HUGE:
        return None
    for places in range(DIGITS + 1):
        scaled = value * 10**places
        if scaled.denominator == 1:
            short = Decimal(scaled.numerator).scaleb(-places)
            return short if len(short.as_tuple().digits) <= _LONGEST or not places else None
    return None


def _rounded(value: Fraction) -> Decimal:
    return _ROUNDING.divide(Decimal(value.numerator), Decimal(value.denominator)).normalize()
