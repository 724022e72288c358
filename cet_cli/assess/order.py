"""Worst first: one order of all status words, for every list and every roll-up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

ORDER: Final = (
    "breached",
    "missed",
    "overdue",
    "moving_away",
    "far_behind",
    "due_unreported",
    "at_risk",
    "behind",
    "no_data",
    "cannot_tell",
    "under_way",
    "planned",
    "on_track",
    "met_late",
    "done_late",
    "holding",
    "met",
    "done",
)
"""METHODS, section 1; `dropped` is outside the denominator and has no rank."""

DROPPED: Final = "dropped"

NEEDS_ATTENTION: Final = frozenset(ORDER[:8])
"""From breached to behind: what somebody should look at."""

_RANKS = {word: rank for rank, word in enumerate(ORDER)}


def rank(status: str) -> int:
    """Give the place of a status word, 0 for the worst; what has no rank comes last."""
    return _RANKS.get(status, len(ORDER))


def worst(statuses: Iterable[str]) -> str | None:
    """Give the worst of some status words; None where none of them has a rank."""
    ranked = [status for status in statuses if status in _RANKS]
    return min(ranked, key=rank) if ranked else None
