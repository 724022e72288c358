"""The lines of a working: sums as they are typed, with what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.progress.calendar import lapse
from cet_cli.report.show.page import Step
from cet_cli.wording.figures import figure_words
from cet_cli.wording.numbers import (
    PERCENT,
    four_places,
    is_rounded,
    measured,
    number_words,
    scale_of,
)
from cet_cli.wording.working import phrase, unit_words

if TYPE_CHECKING:
    from cet_cli.model.values import Period
    from cet_cli.progress import Reading, Verdict
    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.wording.numbers import Scale

_YEAR = Fraction(146_097, 400)


@dataclass(frozen=True, slots=True)
class Sums:
    """Writes the sums of one verdict, all in one scale."""

    case: Case
    verdict: Verdict
    unit: str
    """The unit as the indicator gives it."""
    scale: Scale

    @classmethod
    def of(cls, case: Case, verdict: Verdict, unit: str) -> Sums:
        """Choose a scale in which the numbers of a verdict are short."""
        seen = [one.value for one in (verdict.base, verdict.last) if one]
        goal = [case.goal.low.value, case.goal.high.value] if case.goal else []
        return cls(case, verdict, unit, scale_of([*seen, *goal], verdict.unit, unit))

    def words(self, value: Fraction) -> str:
        """Write a number in the scale."""
        return number_words(self.scale(value))

    def bracketed(self, value: Fraction) -> str:
        """Write a number in the scale, a negative one in brackets."""
        return f"({self.words(value)})" if value < 0 else self.words(value)

    def reading(self, reading: Reading) -> str:
        """Say a figure as published, with its date."""
        figure = figure_words(reading.figure, self.unit)
        return phrase("reading", figure=figure, date=reading.period.text)

    def dated(self, name: str, reading: Reading) -> Step:
        """Show a figure with its date."""
        number = self.scale(reading.value)
        return Step(name, number=number, unit=self.scale.unit, says=self.reading(reading))

    def amount(self, name: str, sum_: str, value: Fraction) -> Step:
        """Show a sum that comes out in the unit of the figures."""
        return Step(name, sum_, self.scale(value), self.scale.unit)

    def difference(self, name: str, later: Fraction, earlier: Fraction) -> Step:
        """Take one figure from another; percentages differ by points."""
        sum_ = f"{self.words(later)} - {self.bracketed(earlier)}"
        return self.apart(name, sum_, later - earlier)

    def apart(self, name: str, sum_: str, value: Fraction) -> Step:
        """Show how far two figures are apart."""
        unit = self.scale.unit
        unit = unit_words("points") if unit == PERCENT else unit
        return Step(name, sum_, self.scale(value), unit)

    def per_year(self, name: str, change: Step, time: Step) -> Step:
        """Spread one outcome over the years of another."""
        made, length = change.number or Fraction(0), time.number or Fraction(1)
        unit = unit_words("a_year", unit=change.unit)
        return Step(name, f"{number_words(made)} / {number_words(length)}", made / length, unit)

    def time(self, name: str, start: Period, end: Period, *, whole: bool) -> Step:
        """Count the time between two dates."""
        count = lapse(start, end, whole=whole)
        if whole:
            return years(name, f"{end.end.year} - {start.end.year}", Fraction(count))
        sum_ = phrase("divided_by_year", start=start.end, end=end.end, days=f"{count:,}")
        return years(name, sum_, count / _YEAR)

    def goal(self, goal: Goal) -> str:
        """Say what a target asks for."""
        low, high = self.words(goal.low.value), self.words(goal.high.value)
        if goal.comparator != "within":
            low = measured(low, self.scale.unit)
        return phrase(f"asks_{goal.comparator}", low=low, high=measured(high, self.scale.unit))

    def compared(self, value: Fraction, goal: Goal, word: str) -> Step:
        """Compare a figure with what the target asks for."""
        return Step("compared", _comparison(self.words(value), goal, self), says=phrase(word))


def _comparison(value: str, goal: Goal, sums: Sums) -> str:
    low, high = sums.words(goal.low.value), sums.words(goal.high.value)
    if goal.comparator == "within":
        return f"{low} <= {value} <= {high}"
    signs = {"over": ">", "at_least": ">=", "at_most": "<=", "under": "<"}
    return f"{value} {signs[goal.comparator]} {low}"


def years(name: str, sum_: str, time: Fraction) -> Step:
    """Show a time in years."""
    return Step(name, sum_, time, unit_words("year" if time == 1 else "years"))


def ratio(name: str, sum_: str, value: Fraction) -> Step:
    """Show R, cut and not rounded, so that 0.94999 does not pass for 0.95."""
    return Step(name, sum_, value, says=ratio_words(value))


def ratio_words(value: Fraction) -> str:
    """Write R as what comes out, in full where it is short, else its first four places."""
    return f"{'=' if _is_short(value) else '≈'} {ratio_text(value)}"


def ratio_text(value: Fraction) -> str:
    """Write R in full where it is short, else its first four places."""
    return number_words(value) if _is_short(value) else four_places(value)


def _is_short(value: Fraction) -> bool:
    return (value * 10**4).denominator == 1 and not is_rounded(value)
