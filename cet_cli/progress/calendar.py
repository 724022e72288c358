"""Time as it is counted between published dates.

A period is dated to its last day. Where every date was published as a year, whole years count;
with any finer date days do, a year being 365.2425 of them (METHODS, edge rules).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.model.values.dates import last_day, years_between

if TYPE_CHECKING:
    from cet_cli.model.values import Period

MONTHS = 12
_YEAR_LENGTH = 4


def is_year(period: Period) -> bool:
    """Whether the end of a period was published as a year: `2028`, or the end of `2024..2028`."""
    if period.precision == "span":
        return len(period.text.strip().rpartition("..")[2]) == _YEAR_LENGTH
    return period.precision == "year"


def lapse(start: Period, end: Period, *, whole: bool) -> int:
    """Time between the last days of two periods: whole years, or days."""
    if whole:
        return end.end.year - start.end.year
    return (end.end - start.end).days


def years(start: Period, end: Period, *others: Period) -> Fraction:
    """Years between the last days of two periods; `others` are the dates reckoned with beside."""
    if all(map(is_year, (start, end, *others))):
        return Fraction(end.end.year - start.end.year)
    return years_between(start.end, end.end)


def add_months(day: date, months: int) -> date:
    """A day some months later, at most the last of that month; it stays in the calendar."""
    count = day.year * MONTHS + day.month - 1 + months
    year, month = count // MONTHS, count % MONTHS + 1
    if year > date.max.year:
        return date.max
    last = last_day(year, month)
    at_end = day == last_day(day.year, day.month)
    return last if at_end else date(year, month, min(day.day, last.day))
