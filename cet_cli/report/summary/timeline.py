"""When milestones are due, and where they have slipped to."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cet_cli.assess.order import NEEDS_ATTENTION
from cet_cli.report.summary.page import Mark, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from cet_cli.assess import DatedState

MOST: Final = 40
"""More rows than this make a picture that nobody can read."""

_RECENT: Final = timedelta(days=365)
"""What was done longer ago is no news."""


def compose_timeline(
    milestones: Iterable[DatedState], order: Sequence[str], as_of: date
) -> Timeline:
    """Choose and order the milestones that are drawn.

    What needs attention first, then what is due soonest; what was done more than a year ago and
    what was withdrawn is left out.

    Args:
        milestones: the milestones of the plan, or of one area.
        order: the ids of the areas in the order of the report.
        as_of: the day of the report.
    """
    marks = [one for one in map(_mark, milestones) if one and _is_news(one, as_of)]
    chosen = sorted(marks, key=lambda one: (one.state not in NEEDS_ATTENTION, one.day))[:MOST]
    chosen.sort(key=lambda one: (order.index(one.area), one.day, one.name.texts))
    return Timeline(tuple(chosen), len(marks) - len(chosen))


def _is_news(mark: Mark, as_of: date) -> bool:
    return not mark.state.startswith("done") or mark.day >= as_of - _RECENT


def _mark(judged: DatedState) -> Mark | None:
    """Place a milestone at its last day; of an open span there is none."""
    verdict = judged.verdict
    when = verdict.done or verdict.due
    if when is None or when.open_end or verdict.state == "dropped" or not judged.counted:
        return None
    slip = verdict.slip
    slipped = slip is not None and slip.days > 0 and verdict.done is None
    original = slip.original.end if slip and slipped else None
    return Mark(judged.roadmap, judged.thing.name, verdict.state.value, when.end, original)
