"""The verdict on a target, with every number that it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.citation import Citation
    from cet_cli.model.values import Period, Quantity
    from cet_cli.model.words import Path
    from cet_cli.progress.words import Base, Flag, Reason, Status, Trend


@dataclass(frozen=True, slots=True)
class Reading:
    """A dated figure as it is reckoned with."""

    figure: Quantity
    """The figure as published."""
    period: Period
    """The date or span that it speaks of; its last day dates it."""
    value: Fraction
    """The number in the unit of the target, its scale applied: 5,000,000,000,000 KRW."""
    source: tuple[Citation, ...] = ()
    """Who says so; empty where the indicator's own source does."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a target was judged, and from what; None is what did not come into it.

    Values are in the unit of the target with the scale applied, times are in years.
    """

    status: Status
    path: Path
    """How the target asks to be approached."""
    reason: Reason | None = None
    """Why, where the status is `cannot_tell`."""
    flags: frozenset[Flag] = frozenset()
    base: Reading | None = None
    """Where the pace is counted from."""
    base_is: Base | None = None
    """What the base is: the baseline, the first observation, or the first after a break."""
    last: Reading | None = None
    """The last observation."""
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
    other_ratio: Fraction | None = None
    """R on that path."""
    elapsed: Fraction | None = None
    """Years from the base to the last observation; of a sum the years that it covers."""
    span: Fraction | None = None
    """Years from the base to the deadline."""
    asked: Fraction | None = None
    """The value that the path asks for at the date of the last observation."""
    pace: Fraction | None = None
    """The change a year so far; of a sum the amount a year."""
    pace_asked: Fraction | None = None
    """The change a year that would have led from the base to the target."""
    pace_needed: Fraction | None = None
    """The change a year required from the last observation on."""
    multiplier: Fraction | None = None
    """How many times faster it must go from now: `pace_needed` over `pace`."""
    gap_closed: Fraction | None = None
    """The share of the way from the base to the target that is made."""
    total: Fraction | None = None
    """The sum of the observations, on a cumulative path."""
    steps_done: Fraction | None = None
    """Steps made from the base, on an ordinal path."""
    steps_left: Fraction | None = None
    """Steps left to the target, on an ordinal path."""
    years_left: Fraction | None = None
    """Years from the last observation to the deadline."""
    trend: Trend | None = None
    """Which way it went from the base to the last observation."""
