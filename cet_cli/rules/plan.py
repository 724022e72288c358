"""The plan as the rules see it: every thing by its address, every source by its id."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.walk import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.source import Source
    from cet_cli.model.thing import Thing


class Plan:
    """A portfolio on a day, with what could not be read of it."""

    def __init__(
        self,
        portfolio: Portfolio,
        as_of: date,
        *,
        whole: bool = True,
        veiled: bool = True,
        unread: frozenset[str] = frozenset(),
    ) -> None:
        """Take a portfolio to be checked.

        Args:
            portfolio: what was read.
            as_of: the day on which it is looked at.
            whole: whether everything could be read, so that what is absent is truly absent.
            veiled: whether a text may hold characters that nobody sees.
            unread: ids (of roadmaps, and of things left out) that exist but could not be read.
        """
        self.portfolio = portfolio
        self.as_of = as_of
        self.whole = whole
        self.veiled = veiled
        self.unread = unread

    @cached_property
    def roadmaps(self) -> tuple[Sections, ...]:
        """The national level, then the areas."""
        return self.portfolio.roadmaps

    @cached_property
    def roadmap_ids(self) -> frozenset[str]:
        """What an absolute address may begin with."""
        return frozenset({SOURCES, *(roadmap.id for roadmap in self.roadmaps)})

    @cached_property
    def things(self) -> dict[str, dict[str, Thing]]:
        """Every thing by its roadmap and its id; of equal ids the first."""
        table: dict[str, dict[str, Thing]] = {}
        for roadmap in reversed(self.roadmaps):
            lists = [getattr(roadmap, section) for section in reversed(SECTIONS)]
            here = {thing.id: thing for things in lists for thing in reversed(things)}
            table[roadmap.id] = {**table.get(roadmap.id, {}), **here}
        return table

    def at(self, address: str) -> Thing | None:
        """Give the thing at an address written out; None if there is none."""
        first, _, rest = address.partition("/")
        return self.things.get(first, {}).get(rest)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by its id; of equal ids the first."""
        return {source.id: source for source in reversed(self.portfolio.sources)}

    def each(self) -> Iterator[tuple[Sections, Thing]]:
        """Visit every thing with its roadmap."""
        for roadmap in self.roadmaps:
            for section in SECTIONS:
                for thing in getattr(roadmap, section):
                    yield roadmap, thing

    def full(self, roadmap: Sections, link: str) -> str:
        """Write a link out: inside a roadmap its own id may be left away."""
        first = link.partition("/")[0]
        absolute = first in self.roadmap_ids or first in self.unread
        return link if absolute else f"{roadmap.id}/{link}"

    def target(self, roadmap: Sections, link: str) -> Thing | None:
        """Give the thing that a link names; None if there is none of that address."""
        first, slash, rest = link.partition("/")
        if not slash and first not in self.roadmap_ids:
            return self.things[roadmap.id].get(first)
        return self.things.get(first, {}).get(rest) or self.things[roadmap.id].get(link)


def address_of(roadmap: Sections, thing: Thing | None = None) -> Address:
    """Give the address of a thing, or of the roadmap itself."""
    return Address(roadmap.id, (thing.id,)) if thing else Address(roadmap.id)
