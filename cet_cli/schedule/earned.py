"""Earned schedule: by when the value earned so far was planned to be (METHODS, section 2).

After Lipke, "Schedule is different", The Measurable News (2003): C = the last period with
PV_C <= EV, ES = C + (EV - PV_C) / (PV_{C+1} - PV_C), SPI(t) = ES / AT. Unlike a ratio of values it
still tells late from punctual work when nearly all is done.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.schedule.refusal import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

Value: TypeAlias = "int | Decimal | Fraction"


@dataclass(frozen=True, slots=True)
class EarnedSchedule:
    """How far the work is in time, with every number that it was worked out from."""

    period: int
    """C: how many whole periods of the plan are earned."""
    planned: Fraction
    """PV_C: the value planned by the end of that period; nothing before the first."""
    planned_next: Fraction | None
    """PV_{C+1}: by the end of the next one; None where all of the plan is earned."""
    earned: Fraction
    """EV: the value earned."""
    time: Fraction
    """AT: the periods that have passed."""

    @property
    def schedule(self) -> Fraction:
        """ES: the time by which the plan earns this value, in periods.

        Where all is earned it is the length of the plan, for the plan says nothing beyond.
        """
        if self.planned_next is None:
            return Fraction(self.period)
        return self.period + (self.earned - self.planned) / (self.planned_next - self.planned)

    @property
    def variance(self) -> Fraction:
        """SV(t) = ES - AT: how many periods it is ahead of the plan; below zero, behind it."""
        return self.schedule - self.time

    @property
    def index(self) -> Fraction:
        """SPI(t) = ES / AT: 1 is on time, less is late."""
        return self.schedule / self.time


def earn_schedule(
    planned: Sequence[Value], earned: Value, time: Value
) -> EarnedSchedule | Refused[Fraction]:
    """Find by when the value earned was planned.

    Args:
        planned: the values planned by the end of each period, summed up from the start: PV_1, ...
        earned: the value earned by now, in the same unit.
        time: the periods that have passed by now.

    Refused are an empty plan, values below zero, a plan that falls, and no time passed.
    """
    plan = [Fraction(), *(Fraction(one) for one in planned)]
    value, passed = Fraction(earned), Fraction(time)
    refused = _refused(plan, value, passed)
    if refused is not None:
        return refused
    period = bisect_right(plan, value) - 1
    following = plan[period + 1] if period + 1 < len(plan) else None
    return EarnedSchedule(period, plan[period], following, value, passed)


def _refused(plan: Sequence[Fraction], value: Fraction, time: Fraction) -> Refused[Fraction] | None:
    if len(plan) == 1:
        return Refused(Refusal.NO_PLAN, ())
    negative = tuple(one for one in (*plan, value) if one < 0)
    if negative:
        return Refused(Refusal.NEGATIVE, negative)
    fallen = [pair for pair in pairwise(plan) if pair[0] > pair[1]]
    if fallen:
        return Refused(Refusal.OUT_OF_ORDER, fallen[0])
    return Refused(Refusal.NO_TIME, (time,)) if time <= 0 else None
