"""The two passes over a network of activities, on bare numbers: lists of places, no objects.

Activities are places in lists, `needs[place]` the places of what must come first. Nothing here is
recursive, and every pass is linear in activities and links.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Links: TypeAlias = "Sequence[Sequence[int]]"


@dataclass(frozen=True, slots=True)
class Passes:
    """What the two passes found, by place."""

    lengths: Sequence[int]
    """Durations."""
    early: Sequence[int]
    """Early starts."""
    late: Sequence[int]
    """Late starts."""
    free: Sequence[int]
    """Free floats."""
    total: int
    """How long the whole takes."""


def successors_first(needs: Links) -> list[int]:
    """Put activities after everything that needs them; what a circle holds up is left out."""
    waiting = [0] * len(needs)
    for needed in needs:
        for place in needed:
            waiting[place] += 1
    order = [place for place, number in enumerate(waiting) if not number]
    for last in order:
        for place in needs[last]:
            waiting[place] -= 1
            if not waiting[place]:
                order.append(place)
    return order


def find_circle(needs: Links, order: Sequence[int]) -> list[int]:
    """Find a circle among what an order left out: all of that is needed by more of it.

    Each place needs the next one, the last the first.
    """
    left = dict.fromkeys(range(len(needs)))
    for place in order:
        del left[place]
    needed_by = {place: last for last in left for place in needs[last]}
    walked: dict[int, None] = {}
    here = next(iter(left))
    while here not in walked:
        walked[here] = None
        here = needed_by[here]
    way = list(walked)
    return way[way.index(here) :][::-1]


def make_passes(needs: Links, order: Sequence[int], lengths: Sequence[int]) -> Passes:
    """Go through a network forward and back; `order` puts successors first."""
    early, total = _forward(needs, order, lengths)
    late, next_start = [total] * len(needs), [total] * len(needs)
    for place in order:
        late[place] -= lengths[place]
        start, begins = late[place], early[place]
        for needed in needs[place]:
            late[needed] = min(late[needed], start)
            next_start[needed] = min(next_start[needed], begins)
    both = zip(next_start, early, lengths, strict=True)
    free = [begins - start - length for begins, start, length in both]
    return Passes(lengths, early, late, free, total)


def _forward(needs: Links, order: Sequence[int], lengths: Sequence[int]) -> tuple[list[int], int]:
    """Find the early starts, and when the whole is finished."""
    early, finish = [0] * len(needs), [0] * len(needs)
    for place in reversed(order):
        start = 0
        for needed in needs[place]:
            start = max(start, finish[needed])
        early[place] = start
        finish[place] = start + lengths[place]
    return early, max(finish, default=0)


def longest_chain(needs: Links, order: Sequence[int], passes: Passes) -> list[int]:
    """Walk a longest chain back from what ends last, which nothing needs."""
    early, lengths = passes.early, passes.lengths
    chain = [place for place in order if early[place] + lengths[place] == passes.total][:1]
    while chain and needs[chain[-1]]:
        start = early[chain[-1]]
        before = (one for one in needs[chain[-1]] if early[one] + lengths[one] == start)
        chain.append(next(before))
    return chain[::-1]
