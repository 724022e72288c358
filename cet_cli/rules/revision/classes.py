"""What kind of change each rule about revisions reports: its class (METHODS, section 5)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class ChangeClass(StrEnum):
    """What a change does to a plan; the worst first, which is the order of every summary."""

    WEAKENED = "weakened"
    HISTORY_REWRITTEN = "history_rewritten"
    VANISHED = "vanished"
    LOOSENED = "loosened"
    MIXED = "mixed"
    SLIPPED = "slipped"
    SOFTENED = "softened"
    REDEFINED = "redefined"
    REBASELINED = "rebaselined"
    DROPPED = "dropped"
    RESTATED = "restated"
    GRANTED = "granted"
    REPLACED = "replaced"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    RENAMED = "renamed"
    STRENGTHENED = "strengthened"
    BROUGHT_FORWARD = "brought_forward"
    FIRMED = "firmed"
    REPRECISED = "reprecised"
    ADDED = "added"
    OBSERVATION_ADDED = "observation_added"
    OBSERVATION_REVISED = "observation_revised"
    REWORDED = "reworded"
    CHANGED = "changed"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return _RANKS[self]


_RANKS = {one: rank for rank, one in enumerate(ChangeClass)}

# R1 and R2: what is to be reached, and by when.
_GOALS: Mapping[str, ChangeClass] = {}

# R3 to R6: what there is, what was recorded, money, and the book itself.
_RECORD: Mapping[str, ChangeClass] = {}

CLASSES: Mapping[str, ChangeClass] = dict(
    sorted({**_GOALS, **_RECORD}.items(), key=lambda row: (row[1].rank, row[0]))
)
"""The class of every rule about revisions by its code, the worst first."""
