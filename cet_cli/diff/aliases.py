"""Names that mean the same over time, as far as either side declares it.

A name that a side declares may stand on neither: `formerly: [first]`, where the other side knows
the thing by a second name and says itself that it was `first`. Such chains are followed, each
name once and not for ever, whatever strangers wrote.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from cet_cli.diff.side import NATIONAL, Place, Side

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.diff.side import Lineage

_MOST = 64
"""How many names are looked at for one; no true history has had as many."""


class Aliases:
    """What the lineage of two sides says of names."""

    def __init__(self, base: Side, revision: Side) -> None:
        self._sides = (base, revision)
        self._national = {side.portfolio.id for side in self._sides}
        self._roadmaps: dict[str, set[str]] = defaultdict(set)
        self._things: dict[Place, set[Place]] = defaultdict(set)
        self.declared = tuple(tuple(side.declared()) for side in self._sides)
        for side, declared in zip(self._sides, self.declared, strict=True):
            for one in declared:
                self._learn(side, one)

    def _learn(self, side: Side, one: Lineage) -> None:
        """Take what one declaration says."""
        place, named = one.place, self.named(side, one)
        if not place.thing:
            self._roadmaps[place.roadmap].add(named.roadmap)
            self._roadmaps[named.roadmap].add(place.roadmap)
        elif one.word == "formerly":
            self._things[place].add(named)
            self._things[named].add(place)

    def named(self, side: Side, one: Lineage) -> Place:
        """Read a name in a declaration: an id, or the address of something in another roadmap."""
        head, slash, rest = one.name.partition("/")
        if not one.place.thing:
            return Place(self._key(side, head))
        if not slash:
            return Place(one.place.roadmap, head)
        return Place(self._key(side, head), rest.partition("/")[0])

    def _key(self, side: Side, roadmap: str) -> str:
        """Give the key of a roadmap, the national level being one under each of its names."""
        if roadmap in side.roadmaps and roadmap != side.portfolio.id:
            return roadmap
        return NATIONAL if roadmap in self._national else roadmap

    def reach(self, name: Place, stands: Callable[[Place], bool]) -> Iterable[Place]:
        """Find what a name leads to: the nearest places that stand."""
        seen, frontier = {name}, [name]
        while frontier and len(seen) < _MOST:
            found = [place for place in frontier if stands(place)]
            if found:
                return found
            frontier = sorted({near for place in frontier for near in self._near(place)} - seen)
            seen.update(frontier)
        return ()

    def _near(self, place: Place) -> Iterator[Place]:
        if place.thing:
            yield from self._things.get(place, ())
        for roadmap in self._roadmaps.get(place.roadmap, ()):
            yield Place(roadmap, place.thing)
