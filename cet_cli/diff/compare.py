"""The neutral difference of two plans (METHODS, section 5, first stage)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from cet_cli.address import Address
from cet_cli.diff.changes import Change, ChangeSet, Pair, Relation
from cet_cli.diff.edges import assembled
from cet_cli.diff.fields import Homes, Sides, differing
from cet_cli.diff.kinship import family
from cet_cli.diff.links import Links
from cet_cli.diff.matching import Matching
from cet_cli.diff.parts import Matched, match, match_rest
from cet_cli.diff.side import Place
from cet_cli.diff.suggestions import suggested
from cet_cli.model.base import Part
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES

if TYPE_CHECKING:
    from cet_cli.diff.kinship import Bond
    from cet_cli.diff.matching import Level
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.walk import Placed

Above: TypeAlias = tuple[Pair, ...]


def compare(base: Portfolio, revision: Portfolio) -> ChangeSet:
    """Find what differs between two plans, without judging it.

    Things and parts are matched by address and declared lineage, on whichever side it is declared,
    never by position (METHODS, section 5). What is equal is passed over: time grows with the size
    of the plans, memory with what differs.
    """
    matching = Matching(base, revision)
    walk = _Walk(matching)
    walk.roadmaps()
    walk.lineage()
    walk.lone()
    return assembled(
        ChangeSet(
            base,
            revision,
            tuple(walk.changes),
            tuple(walk.pairs.values()),
            suggested(matching, walk.links),
            matching.compared(),
            tuple(walk.followed),
        )
    )


class _Walk:
    """One walk through everything that was matched."""

    def __init__(self, matching: Matching) -> None:
        self._matching = matching
        self._base, self._revision = matching.sides
        self.links = Links(self._base, self._revision, matching.roadmaps, matching.things)
        self._sides = Sides(self._base, self._revision, self.links)
        self.changes: list[Change] = []
        self.followed: list[Change] = []
        self.pairs: dict[tuple[Address, Address], Pair] = {}

    def roadmaps(self) -> None:
        """Compare the roadmaps that stand on both sides, with what stands in them."""
        for level in self._matching.levels:
            before, after = (
                side.at(place) for side, place in zip(self._matching.sides, level.bond, strict=True)
            )
            if before is not after:
                self._roadmap(level)

    def _roadmap(self, level: Level) -> None:
        pair = self._pair(level.bond)
        relation = self._matching.roadmaps.carried.get(level.bond, Relation.SAME)
        if relation is Relation.SAME and pair.base != pair.revision:
            relation = Relation.RENAMED
        homes = self._homes(level.bond)
        told = self._own(pair, homes, relation, ())
        rest = Matched(
            level.matched.both,
            [one for one in level.matched.gone if not isinstance(one.part, Thing)],
            [one for one in level.matched.new if not isinstance(one.part, Thing)],
        )
        if self._inside(pair, rest, homes, (pair,)) or told:
            self._keep(pair)

    def lineage(self) -> None:
        """Compare what lineage carried over, and tell of what came from several."""
        for bond, relation in self._matching.things.carried.items():
            told = self._told(bond, relation)
            self._holder(self._pair(bond), self._homes(bond), told, self._above(bond))
        edges = self._matching.roadmaps.edges | self._matching.things.edges
        for bond, relation in edges.items():
            self._edge(bond, relation)

    def _told(self, bond: Bond, relation: Relation) -> Relation:
        """Say of a thing renamed into another roadmap that it was moved."""
        renamed = relation is Relation.RENAMED and bool(bond[0].thing)
        return Relation.MOVED if renamed and not self._matching.across(bond) else relation

    def _edge(self, bond: Bond, relation: Relation) -> None:
        """Tell one of several origins; what stands on both sides is among the pairs."""
        ends = self._pair(bond)
        told = self._told(bond, relation)
        self.changes.append(Change(*ends, told, (), self._above(bond)))
        for which, place in enumerate(bond):
            partner = self._matching.partners[which].get(place.roadmap)
            if partner is not None and self._matching.stands(self._matching.sides[which], place):
                other = Place(partner, place.thing)
                self._keep_kin((other, place) if which else (place, other))

    def _keep_kin(self, bond: Bond) -> None:
        """Keep what stands at one address; of two with one id it may be another."""
        if self._base.has(bond[0]) and self._revision.has(bond[1]):
            pair = self._pair(bond)
            if family(type(pair.before)) is family(type(pair.after)):
                self._keep(pair)

    def lone(self) -> None:
        """Tell of the roadmaps and things that stand on one side and come from nothing."""
        for which, side in enumerate(self._matching.sides):
            places = [Place(key) for key in self._matching.lone_roadmaps(which)]
            for place in (*places, *self._matching.lone_things(which)):
                partner = self._matching.partners[which].get(place.roadmap)
                above: Above = ()
                if partner is not None:
                    keys = (partner, place.roadmap) if which else (place.roadmap, partner)
                    above = (self._kept((Place(keys[0]), Place(keys[1]))),)
                self._lone(side.address(place), side.at(place), which, above)

    def _lone(self, address: Address, holder: Holder, which: int, above: Above) -> None:
        """Tell of something on one side: 0 for the base."""
        if which:
            self.changes.append(Change(None, address, None, holder, above=above))
        else:
            self.changes.append(Change(address, None, holder, None, above=above))

    def _above(self, bond: Bond) -> Above:
        """Give the roadmap of a thing, where it is the same on both sides; and keep both ends'."""
        for which, place in enumerate(bond):
            partner = self._matching.partners[which].get(place.roadmap)
            if place.thing and partner is not None:
                keys = (partner, place.roadmap) if which else (place.roadmap, partner)
                self._kept((Place(keys[0]), Place(keys[1])))
        if not bond[0].thing or not self._matching.across(bond):
            return ()
        return (self._pair((Place(bond[0].roadmap), Place(bond[1].roadmap))),)

    def _pair(self, bond: Bond) -> Pair:
        base, revision = self._base, self._revision
        return Pair(
            base.address(bond[0]), revision.address(bond[1]), base.at(bond[0]), revision.at(bond[1])
        )

    def _homes(self, bond: Bond) -> Homes:
        moved = not self._matching.across(bond)
        return Homes(bond[0].roadmap, bond[1].roadmap, moved)

    def _kept(self, bond: Bond) -> Pair:
        return self._keep(self._pair(bond))

    def _keep(self, pair: Pair) -> Pair:
        self.pairs[pair.base, pair.revision] = pair
        return pair

    def _holder(self, pair: Pair, homes: Homes, relation: Relation, above: Above) -> bool:
        """Compare one thing or part with what stands in it; tell whether anything differs."""
        told = self._own(pair, homes, relation, above)
        if isinstance(pair.before, Part):
            matched = match(pair.before, pair.after)
            told |= self._inside(pair, matched, homes, (*above, pair))
        if told:
            self._keep(pair)
        return told

    def _own(self, pair: Pair, homes: Homes, relation: Relation, above: Above) -> bool:
        """Compare the fields of something itself."""
        found = differing(pair.before, pair.after, self._sides, homes)
        if found.fields or relation is not Relation.SAME:
            self.changes.append(Change(*pair, relation, found.fields, above))
        if found.followed:
            self.followed.append(Change(*pair, Relation.SAME, found.followed, above))
        return bool(found.fields or found.followed) or relation is not Relation.SAME

    def _inside(self, pair: Pair, matched: Matched, homes: Homes, above: Above) -> bool:
        """Compare what stands in something."""
        links = self.links
        matched = match_rest(
            matched,
            lambda link: links.base_class(link, homes.base),
            lambda link: links.revision_class(link, homes.revision),
        )
        told = bool(matched.gone or matched.new)
        for old, new in matched.both:
            if homes.moved or old.part != new.part:
                ends = Pair(_at(pair.base, old), _at(pair.revision, new), old.part, new.part)
                inner = () if isinstance(new.part, Source) else above
                told |= self._holder(ends, homes, Relation.SAME, inner)
        for which, (place, rest) in enumerate(
            ((pair.base, matched.gone), (pair.revision, matched.new))
        ):
            for one in rest:
                inner = () if isinstance(one.part, Source) else above
                self._lone(_at(place, one), one.part, which, inner)
        return told


def _at(address: Address, placed: Placed) -> Address:
    """Give the address of what stands in something; that of a source begins anew."""
    if isinstance(placed.part, Source):
        return Address(SOURCES, (placed.key,))
    return address.part(placed.key)
