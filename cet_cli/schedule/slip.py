"""How a due date moved: original, previous, current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.schedule.verdict import Slip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.dated import Dated
    from cet_cli.model.values import Period

_MONTHS = 12


def slip_of(dated: Dated) -> Slip | None:
    """Compare a due date with those that the plan's own history gives; None if it never moved."""
    if dated.due is None or not (dated.was or "due" in dated.said):
        return None
    return slip_along(dated.due, _earlier(dated))


def slip_along(current: Period, earlier: Iterable[Period]) -> Slip | None:
    """Compare a date with its earlier ones, newest first; None if it never moved.

    Slip = current due - original due (METHODS, section 2), between the last days of both. A period
    without an end cannot slip by a number of days.
    """
    moves = [] if current.open_end else moves_of(current, earlier)
    if not moves:
        return None
    original = moves[-1]
    return Slip(
        original=original,
        previous=moves[0],
        current=current,
        moved=len(moves),
        days=(current.end - original.end).days,
        months=months_between(original, current),
    )


def moves_of(current: Period, earlier: Iterable[Period]) -> list[Period]:
    """List the earlier dates, newest first, each once while it stood."""
    moves: list[Period] = []
    for due in earlier:
        if (due.start, due.end) != ((moves or [current])[-1].start, (moves or [current])[-1].end):
            moves.append(due)
    return moves


def _earlier(dated: Dated) -> Iterator[Period]:
    """Give the earlier due dates, newest first; a redefined thing is another thing."""
    said = dated.said.get("due")
    for state in (*(said.was if said else ()), *dated.was):
        if state.redefined:
            return
        if state.due is not None and not state.due.open_end:
            yield state.due


def months_between(original: Period, current: Period) -> int:
    """Count the calendar months from the last day of one period to that of another."""
    first, last = original.end, current.end
    return (last.year - first.year) * _MONTHS + last.month - first.month
