"""The words of a verdict on a claim (METHODS, section 4), each with one exact meaning."""

from __future__ import annotations

from enum import StrEnum


class Word(StrEnum):
    """What a claim is, beside the figures that it is about."""

    CONSISTENT = "consistent"
    """Figures that print as these allow it, each exact to its last written place."""
    CONSISTENT_IF_ROUNDED = "consistent_if_rounded_to_n_digits"
    """They allow it only where trailing zeros fill up a figure that was rounded more coarsely."""
    INCONSISTENT = "inconsistent"
    """No figures that print as these allow it: a finding about the documents, and no proof of an
    error, for the two may come from two editions of one budget."""
    CANNOT_TELL = "cannot_tell"
    """It cannot be judged, for a stated `Reason`."""


class Reason(StrEnum):
    """Why a claim cannot be judged, or in which way a count is off."""

    KIND = "kind"
    """It says nothing, or several things at once."""
    NO_END = "no_end"
    """It does not say what it is about, or how many were stated."""
    UNMATCHED = "unmatched"
    """An end names nothing that stands in the plan."""
    AMBIGUOUS = "ambiguous"
    """An end may name several figures."""
    NON_NUMERIC = "non_numeric"
    """A figure is kept as words, or cannot be read in its unit."""
    UNIT = "unit"
    """Figures are in units that do not convert into each other."""
    NOT_POSITIVE = "not_positive"
    """A growth or a share needs figures above zero."""
    OPEN_BOUND = "open_bound"
    """A figure gives only a bound (`over`, `up to`...), and the bound does not decide."""
    SOFT = "soft"
    """A figure given as `about` is missed by no more than a unit of its first digit."""
    NAMED_TWICE = "named_twice"
    """The list that was counted names a thing twice."""
    FEWER = "fewer"
    """Fewer things are listed than were stated."""
    MORE = "more"
    """More things are listed than were stated."""


class Slip(StrEnum):
    """What may have happened to a figure that does not fit."""

    LEADING_DIGIT = "leading_digit"
    """A mark lost in print left a digit before it: `7217.9` for 217.9."""
    SCALE = "scale"
    """It was printed in another scale, or its point stands elsewhere."""
    STAGE = "stage"
    """It was worked out from the figure of another stage: two editions of one budget."""
    SWAPPED = "swapped"
    """The two ends are the wrong way round."""


class Reading(StrEnum):
    """How exactly a figure is taken to be printed."""

    WRITTEN = "written"
    """To its last written place."""
    FEWEST = "fewest"
    """To its last digit but for trailing zeros, which may only fill it up."""
    SOFT = "soft"
    """Where it says `about`, to its first digit."""
