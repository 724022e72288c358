"""The words of a verdict on something dated (METHODS, section 2)."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """How far a milestone or a measure is."""

    PLANNED = "planned"
    """It is not due yet, and nobody says that work is under way."""
    UNDER_WAY = "under_way"
    """It is not due yet, and the last word says that work is under way."""
    DONE = "done"
    """It was done by its due date."""
    DONE_LATE = "done_late"
    """It was done after its due date."""
    OVERDUE = "overdue"
    """A report dated after the due date says that it is not done."""
    DUE_UNREPORTED = "due_unreported"
    """The due date has passed with no word since, which accuses nobody."""
    AT_RISK = "at_risk"
    """Something that it needs is overdue, missed or has slipped past it."""
    DROPPED = "dropped"
    """It was withdrawn."""


class Cause(StrEnum):
    """What puts at risk whatever needs it."""

    OVERDUE = "overdue"
    MISSED = "missed"
    SLIPPED = "slipped"
