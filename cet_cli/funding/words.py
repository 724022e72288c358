"""The words of a verdict on money: why a sum is refused, why an amount is left out of it."""

from __future__ import annotations

from enum import StrEnum


class Refusal(StrEnum):
    """Why there is no sum."""

    MIXED_CURRENCIES = "mixed_currencies"
    """What would be added up is in different currencies, and a plan holds no rates of exchange."""
    UNSTATED = "unstated"
    """Amounts whose stage nobody stated are compared with nothing, not even with each other."""
    CIRCLE = "circle"
    """Budgets are part of each other in a circle, so that none of them is the whole."""
    NOTHING = "nothing"
    """No amount of this time and stage is published that could be added up."""
    OVERLAPPING_VIEWS = "overlapping_views"
    """All that is published are views of the same money, and nothing of what they are made of."""
    UNKNOWN = "unknown"
    """There is nothing at the address that was asked for."""


class Reason(StrEnum):
    """Why an amount is left out of a sum."""

    COUNTED = "counted"
    """It is in the sum already, inside a larger amount."""
    OVERLAPPING_VIEWS = "overlapping_views"
    """Something in it is counted in another budget too: what it is made of is counted instead."""
    OVERLAPPING_SPANS = "overlapping_spans"
    """Its time overlaps that of another amount of the same budget, and is not inside it."""
    OTHER_SPAN = "other_span"
    """Only some of its time is asked for, and nobody said how it is spread over time."""
    PART_OF_TIME = "part_of_time"
    """It covers only some of the time, and its parts are published for all of it."""
    UNSTATED = "unstated"
    """Nobody stated its stage."""
    NON_NUMERIC = "non_numeric"
    """It is kept as words."""
    NO_UNIT = "no_unit"
    """Nothing says which currency it is in."""
    UNREADABLE_UNIT = "unreadable_unit"
    """Its unit, or that of its budget, cannot be read, or the two contradict each other."""
    APART = "apart"
    """Only a draft or a third party gives it."""
    DROPPED = "dropped"
    """What it pays for was withdrawn."""
    NO_PLAN = "no_plan"
    """It was spent, and no plan is published for its time."""
    NOT_REPORTED = "not_reported"
    """It was planned, and nothing is published on what was spent."""
