"""How many of a kind stand where, worst first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

ORDER = (
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
    "untested",
    "under_way",
    "planned",
    "on_track",
    "met_late",
    "done_late",
    "holding",
    "met",
    "done",
    "dropped",
)
"""Worst first (METHODS, section 1)."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of a kind stand where, worst first, and how many there are."""

    counts: tuple[tuple[str, int], ...]
    """Status words with their numbers, none of them 0."""
    of: int
    """The denominator: what was withdrawn is not in it."""

    def number(self, *words: str) -> int:
        """How many have one of these statuses."""
        return sum(number for word, number in self.counts if word in words)


def tally(counts: Counter[str]) -> Tally:
    """Order counts worst first; `dropped` is counted, but outside the denominator."""
    ordered = tuple((word, counts[word]) for word in ORDER if counts[word])
    return Tally(ordered, sum(number for word, number in ordered if word != "dropped"))
