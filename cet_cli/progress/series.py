"""The figures of an indicator in order of their dates, and the base that a pace is counted from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Baseline, Observation
from cet_cli.model.technology import MaturityObservation
from cet_cli.progress.numbers import converted, number_of
from cet_cli.progress.reading import Reading
from cet_cli.progress.words import Base

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from cet_cli.model.indicator import Figure
    from cet_cli.model.values import Period, Quantity

Observed: TypeAlias = Observation | Amount | MaturityObservation
"""What is observed: figures of an indicator, amounts of a budget, levels of readiness."""


class Column(NamedTuple):
    """Which figures of an indicator are meant, and the unit that they are turned into."""

    unit: str | None = None
    """The unit of every bare figure, as written in the indicator."""
    part: str | None = None
    """The part of a table; None where there is one figure a date."""
    target: str = ""
    """The one name of the unit to reckon in."""

    def to(self, unit: str) -> Column:
        """Turn the figures into the unit of a target; without one they stay as they are."""
        return self._replace(target=unit)

    def figure(self, part: Figure | Observed) -> Quantity | None:
        """Give the figure that is meant."""
        if self.part is None or isinstance(part, Amount | MaturityObservation):
            return part.value
        return part.table.get(self.part)

    def read(self, part: Observed | Baseline) -> Reading | None:
        """Read a figure; None where it is words, absent, undated or of another kind of unit."""
        figure, period = self.figure(part), period_of(part)
        number = number_of(figure, self.unit) if figure else None
        number = converted(number, self.target) if number else None
        if figure is None or number is None or period is None:
            return None
        return Reading(figure, period, number, part.source)


class Series(NamedTuple):
    """The figures from the baseline on, one a date; of equal dates the last saying counts."""

    base: Reading | None = None
    """Where the pace is counted from; None where a break leaves a single point."""
    base_is: Base | None = None
    readings: tuple[Reading, ...] = ()
    """The observations dated from the baseline on, in order, those before a break too."""
    fresh: int = 0
    """Where the readings start anew, after the last break."""
    points: int = 0
    """How many distinct dates have a number, the baseline included."""
    reported: bool = False
    """Whether anything was observed at all."""
    ends_in_words: bool = False
    """Whether the last observation is no number."""
    broken: bool = False
    """Whether a break leaves a single point."""
    breaks: bool = False
    """Whether there is any break."""

    @property
    def segment(self) -> tuple[Reading, ...]:
        """The observations that can be compared with each other."""
        return self.readings[self.fresh :]

    @property
    def last(self) -> Reading | None:
        """The last observation."""
        return self.readings[-1] if self.readings else None


def period_of(part: Observed | Baseline) -> Period | None:
    """Give the date or span that a figure speaks of."""
    if isinstance(part, MaturityObservation):
        return part.on
    return part.over if isinstance(part, Amount) else part.on or part.over


def read_series(column: Column, baseline: Baseline | None, observed: Sequence[Observed]) -> Series:
    """Put the figures of an indicator in order.

    Observations dated before the baseline are history: they do not judge. Without a dated figure
    for a baseline the first observation serves as one. Nothing is joined over a break.
    """
    start = column.read(baseline) if baseline else None
    dated = _by_day(one for one in observed if column.figure(one) is not None)
    days = [day for day in dated if start is None or day >= start.day]
    read = {day: column.read(dated[day]) for day in days}
    readings = tuple(reading for reading in read.values() if reading)
    broken_on = max((day for day in days if _breaks(dated[day])), default=None)
    fresh = 0 if broken_on is None else sum(reading.day < broken_on for reading in readings)
    return Series(
        *_base(start, readings[fresh:], after_break=broken_on is not None),
        readings=readings,
        fresh=fresh,
        points=len({reading.day for reading in (*readings, *([start] if start else []))}),
        reported=bool(dated),
        ends_in_words=bool(days) and read[days[-1]] is None,
        broken=broken_on is not None and len(readings) - fresh < _PAIR,
        breaks=broken_on is not None,
    )


_PAIR = 2


def _by_day(observed: Iterable[Observed]) -> dict[date, Observed]:
    """Key the dated figures by their day, in order."""
    by_day: dict[date, Observed] = {}
    for one in observed:
        period = period_of(one)
        if period is not None and not period.open_end:
            by_day[period.end] = one
    return dict(sorted(by_day.items())) if len(by_day) > 1 else by_day


def _breaks(observed: Observed) -> bool:
    return isinstance(observed, Observation) and observed.break_ is not None


def _base(
    start: Reading | None, segment: tuple[Reading, ...], *, after_break: bool
) -> tuple[Reading | None, Base | None]:
    """Choose where the pace is counted from."""
    if after_break:
        return (segment[0], Base.AFTER_BREAK) if len(segment) >= _PAIR else (None, None)
    if start is not None:
        return start, Base.BASELINE
    return (segment[0], Base.FIRST_OBSERVATION) if segment else (None, None)
