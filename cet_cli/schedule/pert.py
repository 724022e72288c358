"""Durations that three points describe: METHODS, section 2.

PERT, after Malcolm, Roseboom, Clark and Fazar, "Application of a technique for research and
development program evaluation", Operations Research 7 (1959): mean = (a + 4 m + b) / 6, standard
deviation = (b - a) / 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.schedule.refusal import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.schedule.critical_path import Duration

_LIKELY = 4
_POINTS = 6


@dataclass(frozen=True, slots=True)
class ThreePoints:
    """How long something takes at the least, most likely, and at the most."""

    shortest: Fraction
    """a: if all goes well."""
    likeliest: Fraction
    """m."""
    longest: Fraction
    """b: if all goes wrong."""

    @property
    def mean(self) -> Fraction:
        """The duration to plan with: (a + 4 m + b) / 6."""
        return (self.shortest + _LIKELY * self.likeliest + self.longest) / _POINTS

    @property
    def deviation(self) -> Fraction:
        """The standard deviation: (b - a) / 6."""
        return (self.longest - self.shortest) / _POINTS

    @property
    def variance(self) -> Fraction:
        """The square of the standard deviation, which adds up along a chain."""
        return self.deviation**2


@dataclass(frozen=True, slots=True)
class ChainEstimate:
    """How long a chain of activities takes, one after the other."""

    mean: Fraction
    variance: Fraction
    """The square of the standard deviation, whose root is seldom exact."""


def read_points(
    shortest: Duration, likeliest: Duration, longest: Duration
) -> ThreePoints | Refused[Fraction]:
    """Take three points of a duration; refused below zero, and where they are out of order."""
    points = (Fraction(shortest), Fraction(likeliest), Fraction(longest))
    if points[0] < 0:
        return Refused(Refusal.NEGATIVE, points)
    if not points[0] <= points[1] <= points[2]:
        return Refused(Refusal.OUT_OF_ORDER, points)
    return ThreePoints(*points)


def estimate_chain(activities: Iterable[ThreePoints]) -> ChainEstimate:
    """Add up the means and the variances along a chain, as PERT does along the critical path.

    That takes the activities to be independent, and no other chain to become the longest; where
    others are nearly as long, the whole takes longer than this.
    """
    chain = tuple(activities)
    return ChainEstimate(
        sum((one.mean for one in chain), Fraction()),
        sum((one.variance for one in chain), Fraction()),
    )
