"""Which things were known on a day: those that a document named, and the editor's beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.model.base import Part
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.model.citation import Citation
    from cet_cli.model.clock import Clock
    from cet_cli.model.roadmap import Portfolio


@dataclass(frozen=True, slots=True)
class Known:
    """The things known on a day, by address as text, and the first parts that addresses have."""

    things: frozenset[str]
    roadmaps: frozenset[str]

    @classmethod
    def of(cls, portfolio: Portfolio, clock: Clock) -> Known:
        """Find out which things of a portfolio were known."""
        roadmaps = frozenset(roadmap.id for roadmap in portfolio.roadmaps)
        things = {
            f"{roadmap.id}/{placed.part.id}": placed.part
            for roadmap in portfolio.roadmaps
            for placed in parts_of(roadmap)
            if isinstance(placed.part, Thing)
        }
        known = {name for name, thing in things.items() if is_known(thing, (), clock)}
        own = {name: thing for name, thing in things.items() if name not in known}
        own = {name: thing for name, thing in own.items() if all(c.own for c in thing.source)}
        links = {
            name: {full(name.partition("/")[0], link, roadmaps) for link in _links(thing)}
            for name, thing in things.items()
        }
        return cls(frozenset(_spread(known, own, links, _needers(things, roadmaps))), roadmaps)

    def knows(self, roadmap: str, link: str) -> bool:
        """Tell whether what a link names was known; a roadmap as a whole always is."""
        first, _, rest = full(roadmap, link, self.roadmaps).partition("/")
        name = rest.partition("/")[0].partition(".")[0]
        return not name or f"{first}/{name}" in self.things or first not in self.roadmaps


def full(roadmap: str, link: str, roadmaps: Iterable[str]) -> str:
    """Write a link out: inside a roadmap its own id may be left away."""
    return link if link.partition("/")[0] in roadmaps else f"{roadmap}/{link}"


def is_known(part: Part, inherited: tuple[Citation, ...], clock: Clock) -> bool:
    """Tell whether a document had said something of a part, or of anything in it."""
    citations = part.source or inherited
    if clock.knows(citations) or any(clock.knows(earlier.source) for earlier in part.was):
        return True
    if any(clock.knows(said.source) for said in part.said.values()):
        return True
    inner = (placed.part for placed in parts_of(part))
    return any(isinstance(one, Part) and is_known(one, citations, clock) for one in inner)


def _links(thing: Thing) -> tuple[str, ...]:
    """Name what a thing serves."""
    links: tuple[str, ...] = getattr(thing, "for_", ())
    return links


def _needers(things: dict[str, Thing], roadmaps: Iterable[str]) -> dict[str, set[str]]:
    """Map each thing to those that need it or are shown by it."""
    needers: dict[str, set[str]] = {}
    for name, thing in things.items():
        for link in (*getattr(thing, "needs", ()), *getattr(thing, "achieved_by", ())):
            needed = full(name.partition("/")[0], link, roadmaps)
            needers.setdefault(needed, set()).add(name)
    return needers


def _spread(
    known: set[str],
    own: dict[str, Thing],
    serves: dict[str, set[str]],
    needers: dict[str, set[str]],
) -> set[str]:
    """Add the editor's own things, each once what it serves or what needs it is known."""
    waiting = set(own)
    while True:
        joined = {name for name in waiting if (serves[name] | needers.get(name, set())) & known}
        if not joined:
            return known
        known |= joined
        waiting -= joined
