"""Days of the calendar: the last one of a month, and how many years lie between two."""

from __future__ import annotations

from calendar import isleap
from datetime import date
from fractions import Fraction

_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEARS_PER_DAY = Fraction(400, 146_097)
"""The Gregorian calendar repeats after 400 years of 146,097 days: a year has 365.2425 days."""


def last_day(year: int, month: int) -> date:
    """The last day of a month; ValueError if the calendar has no such month."""
    if not 1 <= month <= 12:  # noqa: PLR2004 - the months of a year
        raise ValueError(f"no calendar has a month {month}")
    leap = month == 2 and isleap(year)  # noqa: PLR2004 - February
    return date(year, month, _LENGTHS[month] + leap)


def years_between(start: date, end: date) -> Fraction:
    """Years from one day to another, exactly, a year being 365.2425 days; negative if backwards."""
    return (end - start).days * _YEARS_PER_DAY
