"""The verdict on a target, with every number that it was made from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.calendar import is_year, lapse, years
from cet_cli.progress.words import Base, Trend

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.values import Period, Quantity
    from cet_cli.model.words import Path
    from cet_cli.progress.reading import Reading
    from cet_cli.progress.words import Flag, Reason, Status


class Verdict(NamedTuple):
    """How a target was judged, and from what; None is what does not come into it.

    Values are in the unit of the target with the scale applied, times are in years. What follows
    from the figures alone (paces, shares, steps) is worked out when it is asked for.
    """

    status: Status
    path: Path
    """How the target asks to be approached."""
    reason: Reason | None = None
    """Why, where the status is `cannot_tell`."""
    flags: frozenset[Flag] = frozenset()
    goal: Quantity | None = None
    """The target's figure as published."""
    goal_value: Fraction | None = None
    """Its number; of a range the end that is nearer to the base, or to the last observation."""
    due: Period | None = None
    """The deadline; of a cumulative target the span."""
    unit: str = ""
    """The unit of every value here; empty without one."""
    points: int = 0
    """How many distinct dates have a figure, the baseline included."""
    base: Reading | None = None
    """Where the pace is counted from."""
    base_is: Base | None = None
    """What the base is: the baseline, the first observation, or the first after a break."""
    last: Reading | None = None
    """The last observation."""
    ratio: Fraction | None = None
    """R: the pace so far over the pace required."""
    ratio_low: Fraction | None = None
    """The least R within the rounding of the written figures; None also where it has no bound."""
    ratio_high: Fraction | None = None
    """The greatest R within the rounding of the written figures; None also without a bound."""
    candidates: tuple[Status, ...] = ()
    """The other statuses that are possible within that rounding, worst first."""
    other_path: Path | None = None
    """The path that gives another status, where the verdict is path-sensitive."""
    asked: Fraction | None = None
    """The value that an interim path asks for at the date of the last observation."""
    total: Fraction | None = None
    """The sum of the observations, on a cumulative path."""
    covered: Fraction | None = None
    """The years that the sum covers."""
    length: Fraction | None = None
    """The years of the span that the sum is to cover."""

    @property
    def other_ratio(self) -> Fraction | None:
        """R on that path."""
        base, last, due, goal = self.base, self.last, self.due, self.goal_value
        if not (self.other_path and base and last and due) or goal is None:
            return None
        if self.other_path == "linear":
            return _over(self.pace, self.pace_asked)
        from cet_cli.progress.compound import compound_ratio

        whole = all(map(is_year, (base.period, last.period, due)))
        times = (lapse(base.period, end, whole=whole) for end in (last.period, due))
        return compound_ratio((base.value, last.value, goal), *times, whole=whole)

    @property
    def elapsed(self) -> Fraction | None:
        """Years from the base to the last observation; of a sum the years that it covers."""
        if self.covered is not None:
            return self.covered
        if self.base is None or self.last is None:
            return None
        others = (self.due,) if self.due else ()
        return years(self.base.period, self.last.period, *others)

    @property
    def span(self) -> Fraction | None:
        """Years from the base to the deadline; of a sum the years that it is to cover."""
        if self.length is not None:
            return self.length
        if self.base is None or self.due is None:
            return None
        others = (self.last.period,) if self.last else ()
        return years(self.base.period, self.due, *others)

    @property
    def years_left(self) -> Fraction | None:
        """Years from the last observation, or else the base, to the deadline."""
        if self.length is not None and self.covered is not None:
            return self.length - self.covered
        latest = self.last or self.base
        if latest is None or self.due is None:
            return None
        return years(latest.period, self.due, (self.base or latest).period)

    @property
    def change(self) -> Fraction | None:
        """What changed from the base to the last observation; of a sum all of it."""
        if self.total is not None:
            return self.total
        if self.base is None or self.last is None:
            return None
        return self.last.value - self.base.value

    @property
    def way(self) -> Fraction | None:
        """What has to change from the base to the target; of a sum all of it."""
        if self.total is not None or self.goal_value is None or self.base is None:
            return self.goal_value if self.total is not None else None
        return self.goal_value - self.base.value

    @property
    def left(self) -> Fraction | None:
        """What has still to change from the last observation, or else the base, to the target."""
        latest = self.last or self.base
        if self.goal_value is None or (self.total is None and latest is None):
            return None
        reached = self.total if self.total is not None else latest and latest.value
        return self.goal_value - (reached or 0)

    @property
    def pace(self) -> Fraction | None:
        """The change a year so far; of a sum the amount a year."""
        return _a_year(self.change, self.elapsed)

    @property
    def pace_asked(self) -> Fraction | None:
        """The change a year that leads straight from the base to the target."""
        return _a_year(self.way, self.span)

    @property
    def pace_needed(self) -> Fraction | None:
        """The change a year required from now: (T - y) / (tT - t)."""
        return _a_year(self.left, self.years_left)

    @property
    def multiplier(self) -> Fraction | None:
        """How many times faster it must go: `pace_needed` over `pace`; None if backwards."""
        times = _over(self.pace_needed, self.pace)
        return times if times is not None and times > 0 else None

    @property
    def gap_closed(self) -> Fraction | None:
        """The share of the way from the base to the target that is made."""
        return _over(self.change, self.way)

    @property
    def steps_done(self) -> Fraction | None:
        """Steps made from the base towards the target, on an ordinal path."""
        if self.path != "ordinal" or self.change is None or self.way is None:
            return None
        return self.change if self.way > 0 else -self.change

    @property
    def steps_left(self) -> Fraction | None:
        """Steps left to the target, on an ordinal path."""
        return abs(self.left) if self.path == "ordinal" and self.left is not None else None

    @property
    def trend(self) -> Trend | None:
        """Which way it went from the base to the last observation."""
        if self.change is None or self.base_is is Base.SPAN_START:
            return None
        if not self.change:
            return Trend.LEVEL
        return Trend.RISING if self.change > 0 else Trend.FALLING


def _over(number: Fraction | None, other: Fraction | None) -> Fraction | None:
    return number / other if number is not None and other else None


def _a_year(change: Fraction | None, time: Fraction | None) -> Fraction | None:
    """Spread a change over years; none where no time is left."""
    return _over(change, time) if time is not None and time > 0 else None
