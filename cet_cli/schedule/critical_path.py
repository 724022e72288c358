"""The critical path of a network of activities, and the time that each of them has to spare.

METHODS, section 2, after Kelley and Walker, "Critical-path planning and scheduling" (1959):
ES = the greatest EF of what it needs, EF = ES + D; LF = the least LS of what needs it, LS = LF - D;
total float = LS - ES; free float = the least ES of what needs it - EF. What nothing needs must be
finished when the whole is.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from cet_cli.schedule.passes import find_circle, longest_chain, make_passes, successors_first
from cet_cli.schedule.refusal import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Mapping, Sequence
    from decimal import Decimal

    from cet_cli.schedule.passes import Links, Passes

Duration: TypeAlias = "int | Decimal | Fraction"
"""A length of time, in whatever unit all activities of a network share; finite."""

K = TypeVar("K", bound="Hashable")


@dataclass(frozen=True, slots=True)
class Activity(Generic[K]):
    """Work that takes time."""

    id: K
    """Its name."""
    duration: Duration
    """How long it takes; nothing for a mere event."""
    needs: tuple[K, ...] = ()
    """What must be finished first."""


@dataclass(frozen=True, slots=True)
class Times:
    """When an activity can and must begin and end, counted from the start of the whole."""

    early_start: Fraction
    early_finish: Fraction
    late_start: Fraction
    late_finish: Fraction
    free_float: Fraction
    """By how much it may be late before anything else has to begin later."""

    @property
    def total_float(self) -> Fraction:
        """By how much it may be late before the whole ends later."""
        return self.late_start - self.early_start


@dataclass(frozen=True, slots=True)
class CriticalPath(Generic[K]):
    """A network of activities, timed."""

    length: Fraction
    """How long the whole takes."""
    path: tuple[K, ...]
    """A longest chain, from its first activity to its last; others may be as long."""
    places: Mapping[K, int] = field(repr=False)
    """The activities, in their order, each with its place in the passes."""
    passes: Passes = field(repr=False)
    """What was found of each, as multiples of 1 / `unit`."""
    unit: int = 1
    """The common denominator of all durations."""

    @property
    def critical(self) -> tuple[K, ...]:
        """The activities without any float, in their order: each is on some longest chain."""
        both = zip(self.places, self.passes.early, self.passes.late, strict=True)
        return tuple(name for name, early, late in both if early == late)

    def times(self, name: K) -> Times:
        """Time one activity; raises `KeyError` for a name that is not in the network."""
        place, passes = self.places[name], self.passes
        early, late, length = passes.early[place], passes.late[place], passes.lengths[place]
        multiples = (early, early + length, late, late + length, passes.free[place])
        return Times(*(Fraction(one, self.unit) for one in multiples))


def find_critical_path(activities: Collection[Activity[K]]) -> CriticalPath[K] | Refused[K]:
    """Time a network of activities, exactly and in time linear in activities and links.

    Refused are two activities of one name, a duration below zero, a need that is not in the network
    and a circle, in this order and with the names to blame.
    """
    places = {one.id: place for place, one in enumerate(activities)}
    if len(places) < len(activities):
        times = Counter(one.id for one in activities)
        return Refused(Refusal.TWICE, tuple(name for name, number in times.items() if number > 1))
    unit, lengths = _multiples(activities)
    negative = tuple(name for name, length in zip(places, lengths, strict=True) if length < 0)
    if negative:
        return Refused(Refusal.NEGATIVE, negative)
    try:
        needs = [[places[name] for name in one.needs] for one in activities]
    except KeyError:
        return Refused(Refusal.UNKNOWN, _unknown(activities, places))
    return _timed(places, needs, unit, lengths)


def _unknown(activities: Collection[Activity[K]], places: Mapping[K, int]) -> tuple[K, ...]:
    needs = (name for one in activities for name in one.needs)
    return tuple(dict.fromkeys(name for name in needs if name not in places))


def _timed(
    places: Mapping[K, int], needs: Links, unit: int, lengths: Sequence[int]
) -> CriticalPath[K] | Refused[K]:
    names, order = tuple(places), successors_first(needs)
    if len(order) < len(names):
        circle = find_circle(needs, order)
        return Refused(Refusal.CIRCLE, tuple(names[place] for place in circle))
    passes = make_passes(needs, order, lengths)
    chain = longest_chain(needs, order, passes)
    path = tuple(names[place] for place in chain)
    return CriticalPath(Fraction(passes.total, unit), path, places, passes, unit)


def _multiples(activities: Collection[Activity[K]]) -> tuple[int, list[int]]:
    """Write durations as multiples of one fraction: whole numbers add up faster, and as exactly."""
    ratios = [one.duration.as_integer_ratio() for one in activities]
    unit = lcm(*{under for _, under in ratios})
    return unit, [over * (unit // under) for over, under in ratios]
