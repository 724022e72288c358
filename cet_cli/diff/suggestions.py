"""What may have been renamed: what looks alike, and what a plan declares as a `candidate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.diff.changes import Likeness
from cet_cli.diff.likeness import Lone, alike, find_likenesses
from cet_cli.diff.side import Place
from cet_cli.model.roadmap import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.diff.links import Links
    from cet_cli.diff.matching import Matching
    from cet_cli.diff.side import Side

_Ends = tuple[Place, Place]


def suggested(matching: Matching, links: Links) -> tuple[Likeness, ...]:
    """Suggest what is gone lives on in what is new; nothing is asserted.

    Where two roadmaps look alike, what is in both is not suggested once more.
    """
    lone = [frozenset(matching.unexplained(which)) for which in (0, 1)]
    if not any(lone):
        return ()
    declared = sorted(set(_candidates(matching, *lone)))
    told = [{ends[which] for ends in declared} for which in (0, 1)]
    looks = _Looks(matching, links)
    rest = [
        [looks.of(which, place) for place in sorted(lone[which] - told[which])] for which in (0, 1)
    ]
    named = [looks.declared(ends) for ends in declared]
    return (*named, *_without_inner(find_likenesses(*rest)))


class _Looks:
    """How the things of two sides are looked at."""

    def __init__(self, matching: Matching, links: Links) -> None:
        self._sides = matching.sides
        self._written = (links.base_class, links.revision_class)

    def of(self, which: int, place: Place) -> Lone:
        """Look at something of a side."""
        side, written = self._sides[which], self._written[which]
        return Lone(side.address(place), side.at(place), lambda link: written(link, place.roadmap))

    def declared(self, ends: _Ends) -> Likeness:
        """Suggest what a plan declares itself, however little it looks alike."""
        old, new = self.of(0, ends[0]), self.of(1, ends[1])
        return Likeness(old.address, new.address, alike(old, new), declared=True)


def _candidates(
    matching: Matching, gone: frozenset[Place], new: frozenset[Place]
) -> Iterator[_Ends]:
    """List the candidates that either side declares, of which one end is on one side only."""
    base, revision = matching.sides
    for which, side in enumerate(matching.sides):
        for ends in _declared(side):
            here = [_on(matching, which, 0, place) for place in ends]
            there = [_on(matching, which, 1, place) for place in ends]
            for before, after in ((here[0], there[1]), (here[1], there[0])):
                lone = before in gone or after in new
                things = before.thing and after.thing and lone
                if things and base.has(before) and revision.has(after):
                    yield before, after


def _on(matching: Matching, which: int, wanted: int, place: Place) -> Place:
    """Give the place on one side of a place of another."""
    if which == wanted:
        return place
    partner = matching.partners[which].get(place.roadmap, place.roadmap)
    return Place(partner, place.thing)


def _declared(side: Side) -> Iterator[_Ends]:
    """List the candidates that a side declares: of what, and which."""
    for key, roadmap in side.roadmaps.items():
        for section in SECTIONS:
            for thing in getattr(roadmap, section):
                for name in thing.candidate:
                    yield Place(key, thing.id), side.read(name, key)[0]


def _without_inner(found: Iterable[Likeness]) -> Iterator[Likeness]:
    """Leave out what is in two roadmaps that are suggested as a whole."""
    listed = tuple(found)
    whole = {(one.base.roadmap, one.revision.roadmap) for one in listed if not one.base.parts}
    for one in listed:
        if not one.base.parts or (one.base.roadmap, one.revision.roadmap) not in whole:
            yield one
