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
    SUGGESTED = "suggested"
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
_GOALS: Mapping[str, ChangeClass] = {
    "R101": ChangeClass.WEAKENED,
    "R102": ChangeClass.STRENGTHENED,
    "R103": ChangeClass.REPRECISED,
    "R104": ChangeClass.SLIPPED,
    "R105": ChangeClass.BROUGHT_FORWARD,
    "R106": ChangeClass.MIXED,
    "R107": ChangeClass.SOFTENED,
    "R108": ChangeClass.FIRMED,
    "R109": ChangeClass.REDEFINED,
    "R110": ChangeClass.REBASELINED,
    "R111": ChangeClass.SLIPPED,
    "R112": ChangeClass.REBASELINED,
    "R113": ChangeClass.REBASELINED,
    "R114": ChangeClass.REBASELINED,
    "R115": ChangeClass.CHANGED,
    "R116": ChangeClass.WEAKENED,
    "R117": ChangeClass.STRENGTHENED,
    "R118": ChangeClass.CHANGED,
    "R119": ChangeClass.REPRECISED,
    "R120": ChangeClass.DROPPED,
    "R121": ChangeClass.ADDED,
    "R201": ChangeClass.SLIPPED,
    "R202": ChangeClass.BROUGHT_FORWARD,
    "R203": ChangeClass.REPRECISED,
    "R204": ChangeClass.SLIPPED,
    "R205": ChangeClass.WEAKENED,
    "R206": ChangeClass.STRENGTHENED,
    "R207": ChangeClass.MIXED,
    "R208": ChangeClass.SLIPPED,
    "R209": ChangeClass.WEAKENED,
    "R210": ChangeClass.STRENGTHENED,
    "R211": ChangeClass.SLIPPED,
    "R212": ChangeClass.BROUGHT_FORWARD,
    "R213": ChangeClass.SOFTENED,
    "R214": ChangeClass.HISTORY_REWRITTEN,
    "R215": ChangeClass.FIRMED,
    "R216": ChangeClass.OBSERVATION_ADDED,
    "R217": ChangeClass.WEAKENED,
    "R218": ChangeClass.STRENGTHENED,
    "R219": ChangeClass.SLIPPED,
    "R220": ChangeClass.BROUGHT_FORWARD,
    "R221": ChangeClass.CHANGED,
    "R222": ChangeClass.SLIPPED,
    "R223": ChangeClass.BROUGHT_FORWARD,
    "R224": ChangeClass.MIXED,
    "R225": ChangeClass.REDEFINED,
    "R226": ChangeClass.REPRECISED,
    "R227": ChangeClass.CHANGED,
    "R228": ChangeClass.REDEFINED,
    "R229": ChangeClass.DROPPED,
    "R230": ChangeClass.ADDED,
}

# R3 to R6: what there is, what was recorded, money, and the book itself.
_RECORD: Mapping[str, ChangeClass] = {
    "R301": ChangeClass.ADDED,
    "R302": ChangeClass.DROPPED,
    "R303": ChangeClass.VANISHED,
    "R304": ChangeClass.RENAMED,
    "R305": ChangeClass.MOVED,
    "R306": ChangeClass.MERGED,
    "R307": ChangeClass.SPLIT,
    "R308": ChangeClass.REPLACED,
    "R309": ChangeClass.SUGGESTED,
    "R310": ChangeClass.ADDED,
    "R401": ChangeClass.OBSERVATION_ADDED,
    "R402": ChangeClass.OBSERVATION_REVISED,
    "R403": ChangeClass.HISTORY_REWRITTEN,
    "R404": ChangeClass.HISTORY_REWRITTEN,
    "R405": ChangeClass.HISTORY_REWRITTEN,
    "R406": ChangeClass.HISTORY_REWRITTEN,
    "R407": ChangeClass.OBSERVATION_ADDED,
    "R408": ChangeClass.HISTORY_REWRITTEN,
    "R409": ChangeClass.HISTORY_REWRITTEN,
    "R410": ChangeClass.REPRECISED,
    "R501": ChangeClass.RESTATED,
    "R502": ChangeClass.GRANTED,
    "R503": ChangeClass.WEAKENED,
    "R504": ChangeClass.STRENGTHENED,
    "R505": ChangeClass.WEAKENED,
    "R506": ChangeClass.VANISHED,
    "R507": ChangeClass.REPRECISED,
    "R508": ChangeClass.STRENGTHENED,
    "R509": ChangeClass.REDEFINED,
    "R601": ChangeClass.LOOSENED,
    "R602": ChangeClass.LOOSENED,
    "R603": ChangeClass.LOOSENED,
    "R604": ChangeClass.VANISHED,
    "R605": ChangeClass.REWORDED,
    "R606": ChangeClass.CHANGED,
    "R607": ChangeClass.CHANGED,
    "R608": ChangeClass.LOOSENED,
    "R609": ChangeClass.LOOSENED,
    "R610": ChangeClass.LOOSENED,
}

CLASSES: Mapping[str, ChangeClass] = dict(
    sorted({**_GOALS, **_RECORD}.items(), key=lambda row: (row[1].rank, row[0]))
)
"""The class of every rule about revisions by its code, the worst first."""
