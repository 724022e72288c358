"""What is done with the figures of a claim, each as the bounds of what it may stand for."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

from cet_cli.figures.bounds import Bounds

if TYPE_CHECKING:
    from collections.abc import Sequence

_PERCENT = 100


def total(parts: Sequence[Bounds]) -> Bounds:
    """Add up numbers, one from each, in whatever order they come."""
    return reduce(Bounds.plus, parts, Bounds.exactly(0))


def less(terms: Sequence[Bounds]) -> Bounds:
    """Subtract the second from the first."""
    return terms[0].minus(terms[1])


def multiplied(terms: Sequence[Bounds]) -> Bounds:
    """Say how many times the second the first is."""
    return terms[0].over(terms[1])


def more(terms: Sequence[Bounds]) -> Bounds:
    """Say how many times the second it is more."""
    return multiplied(terms).minus(Bounds.exactly(1))


def grown(terms: Sequence[Bounds]) -> Bounds:
    """Say by how many percent the second grew to the first."""
    return more(terms).times(_PERCENT)


def shared(terms: Sequence[Bounds]) -> Bounds:
    """Say how many percent the first is of the others together."""
    return terms[0].over(total(terms[1:])).times(_PERCENT)


def left_of_whole(terms: Sequence[Bounds]) -> Bounds:
    """Say what the others together leave beside the first."""
    return total(terms[1:]).minus(terms[0])


def left_of_life(terms: Sequence[Bounds]) -> Bounds:
    """Say what the first leaves beside the others together."""
    return terms[0].minus(total(terms[1:]))
