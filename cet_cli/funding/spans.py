"""The days that published times cover together."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.model.values import Period


class Cover:
    """The days of some periods, as stretches without a gap between first and last days."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, periods: Iterable[Period]) -> None:
        """Join periods that overlap or follow each other."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        days = [(one.start.toordinal(), one.end.toordinal()) for one in periods]
        for start, end in sorted(days):
            if self._ends and start <= self._ends[-1] + 1:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, period: Period) -> bool:
        """Tell whether every day of a period is covered."""
        place = bisect_right(self._starts, period.start.toordinal()) - 1
        return place >= 0 and period.end.toordinal() <= self._ends[place]
