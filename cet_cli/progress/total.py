"""A sum of what was observed over time, and how much of the time it covers."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.values.dates import years_between
from cet_cli.progress.calendar import add_months, is_year
from cet_cli.progress.order import EARLY

if TYPE_CHECKING:
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.reading import Reading

_DAY = timedelta(days=1)
_NEW_YEAR = (1, 1)
_NEW_YEARS_EVE = (12, 31)


class Total(NamedTuple):
    """The observations inside a span, none of them twice."""

    start: date
    """The first day of the span."""
    end: date
    """The last day of the span; of the last observation where it has no end."""
    readings: tuple[Reading, ...]
    """What is summed up, in order."""
    in_words: bool
    """Whether something inside the span is no number."""
    broken: bool
    """Whether the series breaks inside the sum."""
    whole: bool
    """Whether whole years are counted: the span and every period are made of years."""

    @property
    def last(self) -> Reading | None:
        """The last figure in the sum."""
        return self.readings[-1] if self.readings else None

    @property
    def value(self) -> Fraction:
        """The sum of the written figures."""
        return sum((reading.value for reading in self.readings), Fraction())

    @property
    def plain(self) -> bool:
        """Whether none of them is only a bound."""
        return all(reading.plain for reading in self.readings)

    @property
    def gap(self) -> bool:
        """Whether a period is missing between the first and the last."""
        periods = (reading.period for reading in self.readings)
        return any(first.end + _DAY < second.start for first, second in pairwise(periods))

    @property
    def reaches_end(self) -> bool:
        """Whether something is reported of the end of the span."""
        return self.last is not None and self.last.day >= self.end

    @property
    def complete(self) -> bool:
        """Whether the whole span is covered."""
        starts = bool(self.readings) and self.readings[0].period.start <= self.start
        return starts and self.reaches_end and not self.gap

    @property
    def covered(self) -> int:
        """The time that is covered, in whole years or in days."""
        return sum(self._time(one.period.start, one.period.end) for one in self.readings)

    @property
    def length(self) -> int:
        """The time of the span, in the same."""
        return self._time(self.start, self.end)

    def _time(self, start: date, end: date) -> int:
        return end.year - start.year + 1 if self.whole else (end - start).days + 1

    def years(self, time: int) -> Fraction:
        """Turn such a time into years."""
        return Fraction(time) if self.whole else years_between(date.min, date.min + _DAY) * time

    def is_early(self, cycle: int | None) -> bool:
        """Whether the last figure lies in the first tenth of the span, or within one cycle."""
        last = self.last.day if self.last else self.start
        so_far = self._time(self.start, last)
        under = cycle is not None and add_months(self.start, cycle) - _DAY > last
        return so_far * EARLY < self.length or under

    def satisfies(self, goal: Goal) -> bool | None:
        """Tell whether the sum satisfies a target; None where bounds in it do not decide."""
        words = {reading.figure.qualifier for reading in self.readings}
        ends = [_ends(reading) for reading in self.readings]
        low, high = (sum(side, Fraction()) for side in zip(*ends, strict=True))
        above, below = words & {"over", "at_least"}, words & {"at_most", "under"}
        if above and below:
            return None
        if above:
            return goal.above(low, strict="over" in words)
        return goal.below(high, strict="under" in words) if below else goal.between(low, high)

    def bounds(self, *, exact: bool) -> tuple[Fraction, Fraction]:
        """Give the least and the greatest sum within the rounding of its figures."""
        ends = [reading.number.readings(exact=exact) for reading in self.readings]
        low, high = ((one[0] for one in ends), (one[-1] for one in ends))
        return sum(low, Fraction()), sum(high, Fraction())


def _ends(reading: Reading) -> tuple[Fraction, Fraction]:
    """Give the ends of an uncertain figure; a rounded one counts as written."""
    number = reading.number
    return (number.low, number.high) if reading.figure.high is not None else (reading.value,) * 2


def made_of_years(start: date, end: date, readings: tuple[Reading, ...]) -> bool:
    """Whether a span and all periods in it were published as years."""
    spans = [(start, end), *((one.period.start, one.period.end) for one in readings)]
    named = all(is_year(reading.period) for reading in readings)
    return named and all(
        (first.month, first.day) == _NEW_YEAR and (last.month, last.day) == _NEW_YEARS_EVE
        for first, last in spans
    )
