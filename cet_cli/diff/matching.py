"""Everything on two sides that is matched, before any field is compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from cet_cli.diff.kinship import Matcher
from cet_cli.diff.parts import Matched, match
from cet_cli.diff.side import Place, Side, is_plain
from cet_cli.model.change import changed
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff.kinship import Bond
    from cet_cli.model.roadmap import Portfolio, Sections

_R = TypeVar("_R", bound="Sections")
_AREAS = frozenset({"areas"})


class Level(NamedTuple):
    """A roadmap on both sides, with what stands directly in it and differs."""

    bond: Bond
    matched: Matched


class Matching:
    """Who is who: roadmaps first, then the things in them, then those that lineage carried off."""

    def __init__(self, base: Portfolio, revision: Portfolio) -> None:
        self.sides = (Side(base), Side(revision))
        self._unmatched: tuple[set[Place], set[Place]] = (set(), set())
        matcher = Matcher(*self.sides)
        self.roadmaps = matcher.roadmaps()
        self.partners = self._partnered()
        self.levels = [self._level(keys) for keys in self.partners[0].items()]
        self.things = matcher.things(self.stands, self.roadmaps.edges)

    def _partnered(self) -> tuple[dict[str, str], dict[str, str]]:
        """Map the roadmaps that stand on both sides, or were carried over whole, both ways."""
        base, revision = self.sides
        there = {key: key for key in base.roadmaps if key in revision.roadmaps}
        there |= {before.roadmap: after.roadmap for before, after in self.roadmaps.carried}
        return there, {after: before for before, after in there.items()}

    def _level(self, keys: tuple[str, str]) -> Level:
        """Match what stands directly in a roadmap, and keep only what is not the same."""
        bond = Place(keys[0]), Place(keys[1])
        before, after = self.sides[0].roadmaps[keys[0]], self.sides[1].roadmaps[keys[1]]
        if before is after:
            return Level(bond, Matched([], [], []))
        matched = match(*_unshared(before, after), without=_AREAS)
        both = [(old, new) for old, new in matched.both if old.part != new.part]
        for which, rest in enumerate((matched.gone, matched.new)):
            self._unmatched[which].update(
                Place(keys[which], one.key) for one in rest if isinstance(one.part, Thing)
            )
        return Level(bond, Matched(both, matched.gone, matched.new))

    def stands(self, side: Side, place: Place) -> bool:
        """Tell whether a thing stands at the same address on the other side."""
        which = int(side is self.sides[1])
        return place.roadmap in self.partners[which] and place not in self._unmatched[which]

    def across(self, bond: Bond) -> bool:
        """Tell whether two places are in one roadmap, whatever it is called."""
        return self.partners[0].get(bond[0].roadmap) == bond[1].roadmap

    def lone_roadmaps(self, which: int) -> Iterator[str]:
        """List the roadmaps of a side of which nothing is told on the other."""
        told = {bond[which].roadmap for bond in self.roadmaps.edges}
        for key in self.sides[which].roadmaps:
            if key not in self.partners[which] and key not in told:
                yield key

    def lone_things(self, which: int) -> Iterator[Place]:
        """List the things of a side of which nothing is told on the other.

        What stands in a roadmap that is itself alone is told with it.
        """
        alone = self._unmatched[which] | {
            Place(bond[which].roadmap, key)
            for bond in self.roadmaps.edges
            for key in self.sides[which].things(bond[which].roadmap)
            if bond[which].roadmap not in self.partners[which]
        }
        told = {bond[which] for bond in (self.things.carried | self.things.edges)}
        yield from sorted(alone - told)

    def unexplained(self, which: int) -> Iterator[Place]:
        """List all that a side has alone: roadmaps, what is in them, and other things."""
        for key in self.lone_roadmaps(which):
            yield Place(key)
            told = {bond[which] for bond in (self.things.carried | self.things.edges)}
            places = (Place(key, thing) for thing in self.sides[which].things(key))
            yield from (place for place in places if place not in told)
        yield from self.lone_things(which)

    def compared(self) -> int:
        """Count the things of both sides, each pair once."""
        base, revision = self.sides
        new = len(self._unmatched[1]) + sum(
            _count(revision, key) for key in revision.roadmaps if key not in self.partners[1]
        )
        return sum(_count(base, key) for key in base.roadmaps) + new - len(self.things.carried)


def _unshared(before: _R, after: _R) -> tuple[_R, _R]:
    """Leave out the things that are one object on both sides: nothing in them differs."""
    if not (is_plain(before) and is_plain(after)):
        return before, after
    old: dict[str, Any] = {}
    new: dict[str, Any] = {}
    for section in SECTIONS:
        olds, news = getattr(before, section), getattr(after, section)
        shared = {id(thing) for thing in olds} & {id(thing) for thing in news}
        if shared:
            old[section] = tuple(thing for thing in olds if id(thing) not in shared)
            new[section] = tuple(thing for thing in news if id(thing) not in shared)
    return changed(before, **old), changed(after, **new)


def _count(side: Side, roadmap: str) -> int:
    return sum(len(getattr(side.roadmaps[roadmap], section)) for section in SECTIONS)
