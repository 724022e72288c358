"""How much later a date became, where both dates are as coarse as they were published.

Slip = current due - original due (METHODS, section 2), between their last days, for "by 2027" means
by its last day. Where a document counted between other days of the two periods, it is right too.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.figures.bounds import Bounds
from cet_cli.figures.ends import read_period
from cet_cli.figures.equation import Equation
from cet_cli.figures.given import given
from cet_cli.figures.judge import judge
from cet_cli.figures.verdict import Term, Undecided
from cet_cli.figures.words import Reason
from cet_cli.model.values import Period

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from cet_cli.figures.given import Given
    from cet_cli.figures.resolve import Resolver
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.claim import Claim
    from cet_cli.model.values import Quantity

_MONTHS = 12
_DUE = ("due", "by", "on", "over")
"""The fields that hold the date of a thing or a part, in the order in which they are looked for."""


def slip(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a slip: the months, or the days, from one deadline to the other."""
    if claim.slip is None or not claim.from_ or not claim.to:
        raise Undecided(Reason.NO_END)
    start, end = _date(claim.from_, resolver), _date(claim.to, resolver)
    said, unit, measure = _measured(claim.slip)
    terms = (_term(claim.to, end, measure), _term(claim.from_, start, measure))
    last_days = Bounds.exactly(measure(end.end, 1) - measure(start.end, 1))
    verdict = _judged(said, unit, last_days, terms)
    return verdict if verdict.fits else _judged(said, unit, _apart(terms), terms)


def _judged(said: Given, unit: str, slipped: Bounds, terms: tuple[Term, Term]) -> ClaimVerdict:
    verdict = judge(Equation("slip", (), lambda _: slipped, said, unit))
    arithmetic = verdict.arithmetic and replace(verdict.arithmetic, terms=terms)
    return replace(verdict, arithmetic=arithmetic)


def _apart(terms: tuple[Term, Term]) -> Bounds:
    """Take any day of the one period, and any day of the other."""
    return terms[0].bounds.minus(terms[1].bounds)


def _measured(said: Quantity) -> tuple[Given, str, Callable[[date, int], Fraction]]:
    """Choose what a slip is counted in: months for months and years, else days."""
    figure = given("slip", " ".join(said.text.split()), said)
    if figure is None:
        raise Undecided(Reason.NON_NUMERIC, said.text)
    for unit, measure in (("months", _in_months), ("days", _in_days)):
        counted = figure.into(unit)
        if counted:
            return counted, unit, measure
    raise Undecided(Reason.UNIT, said.text)


def _term(end: str, period: Period, measure: Callable[[date, int], Fraction]) -> Term:
    """Take the days of a period, from the start of the first to the end of the last."""
    if period.open_start or period.open_end:
        raise Undecided(Reason.OPEN_BOUND, end)
    bounds = Bounds(measure(period.start, 0), measure(period.end, 1))
    return Term(end=end, text=period.text, bounds=bounds)


def _in_months(day: date, after: int) -> Fraction:
    """Count the months of the calendar up to a day, or to its end, a day being part of its month.

    From the last day of a month to the last day of another it is a whole number.
    """
    _, length = monthrange(day.year, day.month)
    return _MONTHS * day.year + day.month + Fraction(day.day - 1 + after, length)


def _in_days(day: date, after: int) -> Fraction:
    return Fraction(day.toordinal() + after)


def _date(text: str, resolver: Resolver) -> Period:
    """Read a date, or look up that of what an address names."""
    period = read_period(text)
    if period is not None:
        return period
    place = resolver.place(text)
    fields = (place.field,) if place.field else _DUE
    dates = (getattr(place.part, field, None) for field in fields)
    found = next((date for date in dates if isinstance(date, Period)), None)
    if found is None:
        raise Undecided(Reason.UNMATCHED, text)
    return found
