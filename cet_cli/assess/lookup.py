"""Things by their addresses, and what the links between them lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.thing import Thing


class Lookup:
    """All things of a portfolio that can be needed, tested or paid for."""

    def __init__(self, portfolio: Portfolio) -> None:
        """Take the things of a portfolio; of equal addresses the first counts."""
        self._roadmaps = frozenset(roadmap.id for roadmap in portfolio.roadmaps)
        self.things: dict[Address, Thing] = {}
        for roadmap in portfolio.roadmaps:
            for thing in _things(roadmap):
                self.things.setdefault(Address(roadmap.id, (thing.id,)), thing)

    def full(self, roadmap: str, link: str) -> Address:
        """Write a link out: inside a roadmap its own id may be left away."""
        first, *rest = link.split("/")
        return (
            Address(first, tuple(rest))
            if first in self._roadmaps
            else Address(roadmap, (first, *rest))
        )

    def resolve(self, roadmap: str, links: Iterable[str]) -> tuple[Address, ...]:
        """List the things that links lead to; what is not there is left out."""
        full = (self.full(roadmap, link) for link in links)
        things = (Address(one.roadmap, one.parts[:1]) for one in full)
        return tuple(one for one in things if one in self.things)


def _things(roadmap: Sections) -> Iterator[Thing]:
    yield from roadmap.missions
    yield from roadmap.key_technologies
    yield from roadmap.stepping_stones
    yield from roadmap.milestones
    yield from roadmap.indicators
    yield from roadmap.funding
    yield from roadmap.projects
    yield from roadmap.measures
