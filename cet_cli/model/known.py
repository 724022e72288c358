"""Which things were known on a day: those that a document named, and the editor's beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.model.inside import inherited_in, inner_fields
from cet_cli.model.saying import sayings, state_of
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from cet_cli.model.base import Part
    from cet_cli.model.citation import Citation
    from cet_cli.model.clock import Clock
    from cet_cli.model.earlier import Earlier
    from cet_cli.model.roadmap import Portfolio, Sections

_NEEDS = ("needs", "achieved_by")


@dataclass(frozen=True, slots=True)
class Known:
    """What was known on a day."""

    things: frozenset[str]
    """The things, by address as text."""
    areas: frozenset[str]
    """The areas of which anything was known, by id."""

    @classmethod
    def of(cls, portfolio: Portfolio, clock: Clock) -> Known:
        """Find out what of a portfolio was known."""
        things = {
            f"{roadmap.id}/{thing.id}": thing
            for roadmap in portfolio.roadmaps
            for thing in _things_in(roadmap)
        }
        documented = {name for name, thing in things.items() if is_documented(thing, (), clock)}
        ids = frozenset(roadmap.id for roadmap in portfolio.roadmaps)
        known = _spread(documented, things, _needers(things, ids, clock), ids, clock)
        inhabited = {name.partition("/")[0] for name in known}
        areas = (
            area.id
            for area in portfolio.areas
            if area.id in inhabited or is_documented(area, (), clock)
        )
        return cls(frozenset(known), frozenset(areas))


def full(roadmap: str, link: str, roadmaps: Collection[str]) -> str:
    """Write a link out: inside a roadmap its own id may be left away."""
    return link if link.partition("/")[0] in roadmaps else f"{roadmap}/{link}"


def is_documented(part: Part, inherited: tuple[Citation, ...], clock: Clock) -> bool:
    """Tell whether a document had said something of a part, or of anything in it."""
    citations = part.source or inherited
    state = state_of(part, citations, clock)
    if state or _is_said(citations, () if state is None else part.was, clock):
        return True
    if any(_is_said(said.source, said.was, clock) for said in part.said.values()):
        return True
    return any(
        is_documented(one, inherited_in(part, name, citations), clock)
        for name, parts in inner_fields(part)
        for one in parts
    )


def _is_said(citations: tuple[Citation, ...], history: tuple[Earlier, ...], clock: Clock) -> bool:
    return clock.knows(citations) or any(clock.knows(earlier.source) for earlier in history)


def _things_in(roadmap: Sections) -> Iterator[Thing]:
    for _, parts in inner_fields(roadmap):
        yield from (part for part in parts if isinstance(part, Thing))


def _named(
    name: str, thing: Thing, field: str, roadmaps: Collection[str], clock: Clock
) -> Iterator[str]:
    """List the addresses of the things that a field has ever named by the day."""
    for links in sayings(thing, field, clock) if hasattr(thing, field) else ():
        for link in links or ():
            head, _, rest = full(name.partition("/")[0], link, roadmaps).partition("/")
            yield f"{head}/{rest.partition('/')[0].partition('.')[0].partition('@')[0]}"


def _needers(
    things: Mapping[str, Thing], roadmaps: Collection[str], clock: Clock
) -> dict[str, set[str]]:
    """Map each thing to those that need it or are shown by it."""
    needers: dict[str, set[str]] = {}
    for name, thing in things.items():
        for field in _NEEDS:
            for needed in _named(name, thing, field, roadmaps, clock):
                needers.setdefault(needed, set()).add(name)
    return needers


def _spread(
    known: set[str],
    things: Mapping[str, Thing],
    needers: Mapping[str, set[str]],
    roadmaps: Collection[str],
    clock: Clock,
) -> set[str]:
    """Add the editor's own things, each once what it serves or what needs it is known."""
    waiting = {
        name: {*_named(name, thing, "for_", roadmaps, clock), *needers.get(name, ())}
        for name, thing in things.items()
        if name not in known and all(one.own for one in thing.source)
    }
    while joined := {name for name, bonds in waiting.items() if not bonds.isdisjoint(known)}:
        known = known | joined
        waiting = {name: bonds for name, bonds in waiting.items() if name not in joined}
    return known
