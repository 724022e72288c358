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
    from datetime import date

    from cet_cli.figures.given import Given
    from cet_cli.figures.resolve import Resolver
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.claim import Claim
    from cet_cli.model.values import Quantity

_MONTHS = 12
_SHORTEST, _LONGEST = 28, 31
_DUE = ("due", "by", "on", "over")
"""The fields that hold the date of a thing or a part, in the order in which they are looked for."""


def slip(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a slip: the months, or the days, from one deadline to the other."""
    if claim.slip is None or not claim.from_ or not claim.to:
        raise Undecided(Reason.NO_END)
    start, end = _date(claim.from_, resolver), _date(claim.to, resolver)
    said, unit, measure = _measured(claim.slip)
    terms = (_term(claim.to, end, measure), _term(claim.from_, start, measure))
    last_days = Bounds.exactly(measure.until(end.end) - measure.until(start.end))
    verdict = _judged(said, unit, last_days, terms)
    return verdict if verdict.fits else _judged(said, unit, _apart(terms), terms)


def _judged(said: Given, unit: str, slipped: Bounds, terms: tuple[Term, Term]) -> ClaimVerdict:
    verdict = judge(Equation("slip", (), lambda _: slipped, said, unit))
    arithmetic = verdict.arithmetic and replace(verdict.arithmetic, terms=terms)
    return replace(verdict, arithmetic=arithmetic)


def _apart(terms: tuple[Term, Term]) -> Bounds:
    """Take any day of the one period, and any day of the other."""
    return terms[0].bounds.minus(terms[1].bounds)


def _measured(said: Quantity) -> tuple[Given, str, type[_Days]]:
    """Choose what a slip is counted in: months for months and years, else days."""
    figure = given("slip", " ".join(said.text.split()), said)
    if figure is None:
        raise Undecided(Reason.NON_NUMERIC, said.text)
    for unit, measure in (("months", _Months), ("days", _Days)):
        counted = figure.into(unit)
        if counted:
            return counted, unit, measure
    raise Undecided(Reason.UNIT, said.text)


def _term(end: str, period: Period, measure: type[_Days]) -> Term:
    """Take the days of a period, from the start of the first to the end of the last."""
    if period.open_start or period.open_end:
        raise Undecided(Reason.OPEN_BOUND, end)
    bounds = Bounds(measure.least(period.start), measure.most(period.end))
    return Term(end=end, text=period.text, bounds=bounds)


class _Days:
    """Days on a line."""

    @classmethod
    def until(cls, day: date) -> Fraction:
        """Count the days up to the end of one."""
        return Fraction(day.toordinal() + 1)

    @classmethod
    def least(cls, day: date) -> Fraction:
        """Count the days up to the start of one."""
        return Fraction(day.toordinal())

    @classmethod
    def most(cls, day: date) -> Fraction:
        """Count the days up to the end of one."""
        return cls.until(day)


class _Months(_Days):
    """Months on a line, a day being a part of its month; how large a part, nobody agrees on.

    From the last day of a month to the last day of another it is a whole number of months.
    """

    @classmethod
    def until(cls, day: date) -> Fraction:
        """Count the months up to the end of a day."""
        return _before(day) + Fraction(day.day, monthrange(day.year, day.month)[1])

    @classmethod
    def least(cls, day: date) -> Fraction:
        """Count them up to its start, every month being taken for a long one."""
        return _before(day) + Fraction(day.day - 1, _LONGEST)

    @classmethod
    def most(cls, day: date) -> Fraction:
        """Count them up to its end, every month being taken for a short one."""
        return _before(day) + min(Fraction(day.day, _SHORTEST), Fraction(1))


def _before(day: date) -> int:
    """Count the months before that of a day."""
    return _MONTHS * day.year + day.month


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
