"""Days of the calendar: the last one of a month, and how many years lie between two."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

_FEBRUARY = 2
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEARS_PER_DAY = Fraction(400, 146_097)
"""The Gregorian calendar repeats after 400 years of 146,097 days: a year has 365.2425 days."""


def last_day(year: int, month: int) -> date:
    """The last day of a month; ValueError if the calendar has no such month."""
    if not 1 <= month < len(_LENGTHS):
        raise ValueError(f"no calendar has a month {month}")
    leap = month == _FEBRUARY and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, month, _LENGTHS[month] + leap)


def years_between(start: date, end: date) -> Fraction:
    """Years from one day to another, exactly, a year being 365.2425 days; negative if backwards."""
    return (end - start).days * _YEARS_PER_DAY
