"""The words of a verdict on a target (METHODS, section 1), each with one exact meaning."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """How far an indicator is on the way to a target."""

    MET = "met"
    """The last observation dated by the deadline satisfies the target."""
    MET_LATE = "met_late"
    """That one did not, and the last observation, dated after the deadline, does."""
    HOLDING = "holding"
    """What is to be maintained is, at the last observation."""
    BREACHED = "breached"
    """What is to be maintained is not, at the last observation."""
    ON_TRACK = "on_track"
    """The pace so far is at least 0.95 of the pace required."""
    BEHIND = "behind"
    """At least 0.60 of it, and under 0.95."""
    FAR_BEHIND = "far_behind"
    """Under 0.60 of it, and not backwards."""
    MOVING_AWAY = "moving_away"
    """Backwards; or away from a target that the baseline satisfied."""
    MISSED = "missed"
    """The deadline has passed, an observation at or after it exists, and the target is not met."""
    DUE_UNREPORTED = "due_unreported"
    """The deadline has passed with no observation at or after it."""
    NO_DATA = "no_data"
    """Nothing has been observed."""
    CANNOT_TELL = "cannot_tell"
    """It cannot be judged, for a stated `Reason`."""
    DROPPED = "dropped"
    """It was withdrawn."""


class Reason(StrEnum):
    """Why a target cannot be judged."""

    DEFINITION = "definition"
    """What counts, or which direction is progress, has not been published."""
    NON_NUMERIC = "non_numeric"
    """A figure is kept as words, is absent, or is in a unit that does not convert."""
    NO_DEADLINE = "no_deadline"
    """No date was given for the target."""
    OPEN_BOUND = "open_bound"
    """A figure gives only a bound (`over`, `up to`...), and the bound does not decide."""
    ONE_OBSERVATION = "one_observation"
    """There is one point in all, so there is no pace."""
    ORDINAL = "ordinal"
    """Steps of a rank or a readiness scale are counted and never extrapolated."""
    SERIES_BREAK = "series_break"
    """Only one point stands after a break of the series."""
    GAP = "gap"
    """A period is missing inside a sum."""
    ZERO_FOR_COMPOUND = "zero_for_compound"
    """A growth rate needs figures above zero."""
    TOO_EARLY = "too_early"
    """Under a tenth of the time is covered, or less than one reporting cycle."""


class Flag(StrEnum):
    """What is worth knowing beside a status."""

    LOST_AFTER_MET = "lost_after_met"
    """An earlier observation satisfied the target, the last one does not."""
    REVERSAL = "reversal"
    """The last step opposes the net change."""
    VOLATILE = "volatile"
    """The steps add up to more than three times the net change."""
    STALE = "stale"
    """The last observation is older than two reporting cycles, or 24 months without a cycle."""
    OVERSHOOT = "overshoot"
    """The last observation is past the far end of a range target."""
    ROUNDING_SENSITIVE = "rounding_sensitive"
    """Within the rounding of the written figures another status is possible."""
    PATH_SENSITIVE = "path_sensitive"
    """The linear and the compound path give different statuses."""


class Trend(StrEnum):
    """Which way a figure went from its base to the last observation."""

    RISING = "rising"
    FALLING = "falling"
    LEVEL = "level"


class Base(StrEnum):
    """What a pace is counted from."""

    BASELINE = "baseline"
    FIRST_OBSERVATION = "first_observation"
    """There is no dated figure for a baseline, so the first observation serves."""
    AFTER_BREAK = "after_break"
    """The first observation after a break of the series."""
    SPAN_START = "span_start"
    """Zero, at the start of the span of a cumulative target."""
