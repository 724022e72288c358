"""Which thing of the base became which of the revision: by address, then by declared lineage.

What stands at the same address on both sides is the same (METHODS, section 5: matched by address
and declared lineage, never by position). Of the rest, lineage that leads from one to one carries a
thing over whole; lineage that leads from several or to several is told edge by edge.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.diff.aliases import Aliases
from cet_cli.diff.changes import Relation
from cet_cli.diff.side import Place
from cet_cli.model.dated import Dated
from cet_cli.model.technology import Technology

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.diff.side import Side

Bond = tuple[Place, Place]
"""A place in the base and one in the revision."""

WITHIN = "within"
"""The word of what nothing but the lineage of its roadmap carries over."""

_FLIPPED = {"merged_from": "split_from", "split_from": "merged_from"}


class Kin(NamedTuple):
    """What lineage says of two sides."""

    carried: dict[Bond, Relation]
    """What was carried over from one place to one other."""
    edges: dict[Bond, Relation]
    """What came from several or became several, or stands for another."""


def family(kind: type) -> type:
    """Name the class within which something stays itself: a milestone may become a measure."""
    for wide in (Dated, Technology):
        if issubclass(kind, wide):
            return wide
    return kind


class Matcher:
    """One finding of kin, of roadmaps first and then of things."""

    def __init__(self, base: Side, revision: Side) -> None:
        self._base = base
        self._revision = revision
        self._aliases = Aliases(base, revision)
        self._claims = self._gathered()

    def roadmaps(self) -> Kin:
        """Find the kin of the areas that stand on one side only."""
        shared = self._base.roadmaps.keys() & self._revision.roadmaps.keys()
        claims = {bond: words for bond, words in self._claims.items() if not bond[0].thing}
        return self._settle(claims, lambda _, place: place.roadmap in shared)

    def things(self, stands: Callable[[Side, Place], bool], bound: Iterable[Bond]) -> Kin:
        """Find the kin of the things that stand on one side only.

        Args:
            stands: whether a thing stands at the same address on the other side.
            bound: roadmaps that lineage connects, but not one to one: what is in them may have
                gone from one to the other under its own id.
        """
        claims = {bond: words for bond, words in self._claims.items() if bond[0].thing}
        claimed = [{bond[side] for bond in claims} for side in (0, 1)]
        for before, after in bound:
            for thing in self._base.things(before.roadmap):
                bond = Place(before.roadmap, thing), Place(after.roadmap, thing)
                free = bond[0] not in claimed[0] and bond[1] not in claimed[1]
                if free and self._revision.has(bond[1]) and self._alike(bond):
                    claims[bond] = {WITHIN}
        return self._settle(claims, stands)

    def _gathered(self) -> dict[Bond, set[str]]:
        """Gather who claims to come from whom, on either side."""
        claims: dict[Bond, set[str]] = defaultdict(set)
        for bond, word in self._declared(self._revision, self._base, 1):
            claims[bond[::-1]].add(word)
        for bond, word in self._declared(self._base, self._revision, 0):
            claims[bond].add(_FLIPPED.get(word, word))
        return claims

    def _declared(self, side: Side, other: Side, which: int) -> Iterator[tuple[Bond, str]]:
        for one in self._aliases.declared[which]:
            name = self._aliases.named(side, one)
            if bool(name.thing) == bool(one.place.thing) and side.has(one.place):
                for place in self._aliases.reach(name, other.has):
                    yield (one.place, place), one.word

    def _settle(self, claims: dict[Bond, set[str]], stands: Callable[[Side, Place], bool]) -> Kin:
        """Tell what is carried from one to one from what is not."""
        standing = {
            bond: (stands(self._base, bond[0]), stands(self._revision, bond[1])) for bond in claims
        }
        open_ = {bond: words for bond, words in claims.items() if not all(standing[bond])}
        origins, futures = _degrees(open_, standing)
        kin = Kin({}, {})
        for bond, words in open_.items():
            one_to_one = origins[bond[1]] == 1 == futures[bond[0]] and words != {"replaces"}
            relation = _relation(words, origins[bond[1]], futures[bond[0]])
            carries = one_to_one and self._alike(bond)
            (kin.carried if carries else kin.edges)[bond] = relation
        return _without_settled(kin, standing)

    def _alike(self, bond: Bond) -> bool:
        before, after = self._base.at(bond[0]), self._revision.at(bond[1])
        return family(type(before)) is family(type(after))


Standing = dict[Bond, tuple[bool, bool]]
_Degrees = dict[Place, int]


def _degrees(claims: dict[Bond, set[str]], standing: Standing) -> tuple[_Degrees, _Degrees]:
    """Count from how many each comes, and how many each became, itself included."""
    origins: _Degrees = defaultdict(int)
    futures: _Degrees = defaultdict(int)
    for bond, words in claims.items():
        if words != {"replaces"}:
            origins[bond[1]] += 1 if origins[bond[1]] else 1 + standing[bond][1]
            futures[bond[0]] += 1 if futures[bond[0]] else 1 + standing[bond][0]
    return origins, futures


def _relation(words: set[str], origins: int, futures: int) -> Relation:
    """Name what a bond is; from several or to several it is a merger or a split."""
    if words == {"replaces"}:
        return Relation.REPLACED
    if words & {"formerly", WITHIN} or words >= {"merged_from", "split_from"}:
        if origins > 1 and futures == 1:
            return Relation.MERGED
        if futures > 1 and origins == 1:
            return Relation.SPLIT
        return Relation.RENAMED
    return Relation.MERGED if "merged_from" in words else Relation.SPLIT


def _without_settled(kin: Kin, standing: Standing) -> Kin:
    """Leave out what stands for another where both are there, or were carried over, anyway."""
    carried_before = {bond[0] for bond in kin.carried}
    carried_after = {bond[1] for bond in kin.carried}
    edges = {
        bond: relation
        for bond, relation in kin.edges.items()
        if relation is not Relation.REPLACED
        or not (standing[bond][0] or bond[0] in carried_before)
        or not (standing[bond][1] or bond[1] in carried_after)
    }
    return Kin(kin.carried, edges)
