"""Links compared by what they lead to, not by how it is called.

A link that differs only because its target was renamed or moved is no change, nor is one written
short. Where a target was merged or split, a link up (`for`, `part_of`, `about`...) may follow to
any of what it became; what a mission is achieved by, and what is needed, must follow to all of it,
or a test would grow easier unseen.
"""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.diff.changes import Relation
from cet_cli.diff.linking import keyed_anew, leads_inside
from cet_cli.diff.side import NATIONAL, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from cet_cli.diff.kinship import Bond, Kin
    from cet_cli.diff.side import Side

_STRICT = frozenset({"achieved_by", "needs"})
_DEEP = 4
"""How many keys inside each other are read: an allowance for a decision about a claim has three."""


class Target(NamedTuple):
    """What a link leads to, in the words of the revision."""

    place: Place
    rest: str
    """What comes after it: a part, a field, or the year and stage of an end."""


def written_out(link: str, home: str, side: Side, deep: int = _DEEP) -> str:
    """Write a link in full, if it leads to anything on its side."""
    found = _read(link, home, side)
    if found is None:
        return link
    rest = _keyed(found, side, lambda one, there: written_out(one, there, side, deep - 1), deep)
    return f"{side.address(found.place)}{rest}"


class Links:
    """Where the links of two sides lead."""

    def __init__(self, base: Side, revision: Side, roadmaps: Kin, things: Kin) -> None:
        self._base = base
        self._revision = revision
        self._roadmaps = {before.roadmap: after.roadmap for before, after in roadmaps.carried}
        self._parents: dict[Place, Place] = {}
        self._futures: dict[Place, set[Place]] = defaultdict(set)
        self._origins: dict[Place, set[Place]] = defaultdict(set)
        for kin in (roadmaps, things):
            for bond, relation in (kin.carried | kin.edges).items():
                if relation is not Relation.REPLACED:
                    self._join(bond)

    def _join(self, bond: Bond) -> None:
        before, after = self._moved(bond[0]), bond[1]
        self._parents[self._root(before)] = self._root(after)
        self._futures[before].add(after)
        self._origins[after].add(before)
        if self._revision.has(before) and self._base.has(bond[0]):
            self._futures[before].add(before)
            self._origins[before].add(before)
        if self._base.has(after) and self._revision.has(after):
            self._futures[after].add(after)
            self._origins[after].add(after)

    def _moved(self, place: Place) -> Place:
        return Place(self._roadmaps.get(place.roadmap, place.roadmap), place.thing)

    def _root(self, place: Place) -> Place:
        """Find what stands for everything that lineage connects with a place."""
        while place in self._parents and self._parents[place] != place:
            up = self._parents[place]
            self._parents[place] = self._parents.get(up, up)
            place = up
        return place

    def of_base(self, link: str, home: str, deep: int = _DEEP) -> Target:
        """Find what a link of the base leads to."""
        found = _read(link, home, self._base) or Target(Place(NATIONAL), f" {link}")
        write = partial(self.base_class, deep=deep - 1)
        return Target(self._moved(found.place), _keyed(found, self._base, write, deep))

    def of_revision(self, link: str, home: str, deep: int = _DEEP) -> Target:
        """Find what a link of the revision leads to."""
        found = _read(link, home, self._revision) or Target(Place(NATIONAL), f" {link}")
        write = partial(self.revision_class, deep=deep - 1)
        return Target(found.place, _keyed(found, self._revision, write, deep))

    def base_class(self, link: str, home: str, deep: int = _DEEP) -> str:
        """Write what a link of the base leads to so that it equals what became of it."""
        place, rest = self.of_base(link, home, deep)
        return _text(self._root(place), rest)

    def revision_class(self, link: str, home: str, deep: int = _DEEP) -> str:
        """Write what a link of the revision leads to so that it equals what it comes from."""
        place, rest = self.of_revision(link, home, deep)
        return _text(self._root(place), rest)

    def same(
        self, name: str, before: Iterable[str], after: Iterable[str], homes: tuple[str, str]
    ) -> bool:
        """Tell whether two lists of links lead to the same.

        Args:
            name: the field that they stand in.
            before: those in the base.
            after: those in the revision.
            homes: the keys of the roadmaps that they are written in.
        """
        if name not in _STRICT:
            olds = {self.base_class(link, homes[0]) for link in before}
            return olds == {self.revision_class(link, homes[1]) for link in after}
        old = {self.of_base(link, homes[0]) for link in before}
        new = {self.of_revision(link, homes[1]) for link in after}
        return _spread(old, self._futures) == new and _spread(new, self._origins) == old


def _spread(targets: set[Target], table: Mapping[Place, set[Place]]) -> set[Target]:
    """Follow links to all that their targets became, or came from."""
    return {Target(place, rest) for one, rest in targets for place in table.get(one) or {one}}


def _read(link: str, home: str, side: Side) -> Target | None:
    """Read a link or an end: a link, perhaps with a year and a stage behind it.

    None where it leads to nothing on its side.
    """
    first, blank, last = link.partition(" ")
    place, rest = side.read(first, home)
    rest = f"{rest}{blank}{last}"
    if side.has(place):
        return Target(place, rest)
    above, inside = Place(place.roadmap), f"/{place.thing}{rest}"
    return Target(above, inside) if leads_inside(side.at(above), inside) else None


def _keyed(found: Target, side: Side, write: Callable[[str, str], str], deep: int) -> str:
    """Write the end of a link so that it equals one with other names for the same."""
    place, rest = found
    if deep == 0 or not rest.startswith("/"):
        return rest
    return keyed_anew(side.at(place), rest, lambda name: write(name, place.roadmap))


def _text(place: Place, rest: str) -> str:
    return f"{place.roadmap}/{place.thing}{rest}"
