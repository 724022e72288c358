"""Dates that moved: which way, how far, and how often.

"By 2027" means by its last day, so that the last days are compared. A date inside the old period
says the same more exactly (METHODS, section 5).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.schedule import months_between, moves_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from cet_cli.model.base import Part
    from cet_cli.model.values import Period


class Way(StrEnum):
    """Which way a date moved."""

    SAME = "same"
    REPRECISED = "reprecised"
    """It lies inside the old period, or ends on the same day."""
    LATER = "later"
    EARLIER = "earlier"
    REMOVED = "removed"
    GIVEN = "given"


class Move(NamedTuple):
    """A date on both sides."""

    before: Period | None
    after: Period | None

    @property
    def way(self) -> Way:
        """Which way it moved."""
        old, new = self.before, self.after
        if old is None or new is None:
            return Way.SAME if old is new else Way.REMOVED if old else Way.GIVEN
        if (old.start, old.end) == (new.start, new.end):
            return Way.SAME if old.text.strip() == new.text.strip() else Way.REPRECISED
        if old.precision == new.precision == "span":
            return Way.LATER if (new.end, new.start) > (old.end, old.start) else Way.EARLIER
        if old.end == new.end or (new.within(old) and not old.open_end):
            return Way.REPRECISED
        return Way.LATER if new.end > old.end else Way.EARLIER

    @property
    def texts(self) -> dict[str, str]:
        """Both dates as written, and how far the last day, or else the first, moved."""
        old, new = self.before, self.after
        said = {"from": old.text if old else "", "to": new.text if new else ""}
        if old is None or new is None or old.open_end or new.open_end:
            return said
        if old.end == new.end and not old.open_start and not new.open_start:
            return said | {"months": str(_months(old.start, new.start)), "days": _days(old, new)}
        days = abs((new.end - old.end).days)
        return said | {"months": str(abs(months_between(old, new))), "days": str(days)}


def _months(old: date, new: date) -> int:
    return abs((new.year - old.year) * 12 + new.month - old.month)


def _days(old: Period, new: Period) -> str:
    return str(abs((new.start - old.start).days))


def times_moved(move: Move, before: Iterable[Period], after: Iterable[Period]) -> list[Period]:
    """List the dates before the current one, newest first, each once while it stood.

    Args:
        move: the date on both sides.
        before: the earlier dates that the base tells of, newest first.
        after: those that the revision tells of; where the base's date is among them, they are the
            whole history, else the revision has not written down this move.
    """
    if move.before is None or move.after is None or "days" not in move.texts:
        return []
    told = list(after)
    if not any((one.start, one.end) == (move.before.start, move.before.end) for one in told):
        told = [move.before, *before]
    return moves_of(move.after, told)


def earlier_dates(part: Part, field: str) -> list[Period]:
    """Give the dates that the history of a part tells of, newest first; another thing's do not."""
    dates: list[Period] = []
    said = part.said.get(field)
    for state in (*(said.was if said else ()), *part.was):
        if state.redefined:
            break
        date = getattr(state, field)
        if date is not None and not date.open_end:
            dates.append(date)
    return dates
