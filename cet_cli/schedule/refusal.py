"""Why a network, an estimate or a plan of work cannot be reckoned with: data, no exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Refusal(StrEnum):
    """What stands in the way of an answer."""

    CIRCLE = "circle"
    """Activities need each other in a circle, so that none of them can come first."""
    UNKNOWN = "unknown"
    """Something that is needed is not in the network."""
    TWICE = "twice"
    """Two activities have the same name."""
    NEGATIVE = "negative"
    """A duration or a value is below zero."""
    OUT_OF_ORDER = "out_of_order"
    """Numbers that must not fall do: three points of a duration, values planned up to a date."""
    NO_PLAN = "no_plan"
    """No value was planned for any period."""
    NO_TIME = "no_time"
    """No time has passed yet, so that nothing can be divided by it."""


@dataclass(frozen=True, slots=True)
class Refused(Generic[T]):
    """An answer that cannot be given, with what is to blame."""

    reason: Refusal
    about: tuple[T, ...]
    """The activities or numbers; of a circle each one needs the next, and the last the first."""
