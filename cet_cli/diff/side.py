"""One side of a comparison: its roadmaps and things by place, and where its links lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Portfolio, Sections

NATIONAL = ""
"""The key of the national level, which is the same on both sides whatever a portfolio is called."""

_ID = re.compile(r"[a-z0-9-]*")


class Place(NamedTuple):
    """Where a thing stands on a side: the key of its roadmap and its own; none for the roadmap."""

    roadmap: str
    thing: str = ""


class Lineage(NamedTuple):
    """What a thing or a roadmap declares of its past."""

    place: Place
    word: str
    """The field: `formerly`, `merged_from`, `split_from` or `replaces`."""
    name: str


WORDS = ("formerly", "merged_from", "split_from", "replaces")
"""The fields of lineage."""


class Side:
    """A portfolio whose things can be looked up by place."""

    def __init__(self, portfolio: Portfolio) -> None:
        self.portfolio = portfolio
        areas = ((one.key, one.part) for one in parts_of(portfolio) if one.route[0] == "areas")
        self.roadmaps: dict[str, Sections] = {
            NATIONAL: portfolio,
            **{key: part for key, part in areas},  # type: ignore[misc]  # noqa: C416
        }
        self._things: dict[str, dict[str, Thing]] = {}

    def things(self, roadmap: str) -> dict[str, Thing]:
        """Give the things of a roadmap by key; none where there is no such roadmap."""
        if roadmap not in self.roadmaps:
            return {}
        if roadmap not in self._things:
            self._things[roadmap] = _things_in(self.roadmaps[roadmap])
        return self._things[roadmap]

    def has(self, place: Place) -> bool:
        """Tell whether a roadmap or a thing stands at a place."""
        if not place.thing:
            return place.roadmap in self.roadmaps
        return place.thing in self.things(place.roadmap)

    def at(self, place: Place) -> Sections | Thing:
        """Give the thing or the roadmap at a place where one stands."""
        if not place.thing:
            return self.roadmaps[place.roadmap]
        return self.things(place.roadmap)[place.thing]

    def address(self, place: Place) -> Address:
        """Name a place as people do."""
        roadmap = place.roadmap or self.portfolio.id
        return Address(roadmap, (place.thing,) if place.thing else ())

    def key_of(self, roadmap: str) -> str:
        """Give the key of a roadmap that a link names."""
        return NATIONAL if roadmap == self.portfolio.id else roadmap

    def read(self, link: str, home: str) -> tuple[Place, str]:
        """Read a link: the place that it leads to, and the rest, which names a part or a field.

        Args:
            link: as written; inside a roadmap its own id may be left away.
            home: the key of the roadmap in which it is written.
        """
        head, rest = _parted(link)
        key = self.key_of(head)
        if key not in self.roadmaps:
            return Place(home, head), rest
        if not rest.startswith("/"):
            return Place(key), rest
        thing, rest = _parted(rest[1:])
        return Place(key, thing), rest

    def declared(self) -> Iterator[Lineage]:
        """List everything that the things and roadmaps of this side declare of their past."""
        for key, roadmap in self.roadmaps.items():
            yield from _declared(roadmap, Place(key))
            for section in SECTIONS:
                for thing in getattr(roadmap, section):
                    yield from _declared(thing, Place(key, thing.id))


def is_plain(roadmap: Sections) -> bool:
    """Tell whether no two things or questions of a roadmap have one id, so that ids are keys."""
    lists = (roadmap.questions, *(getattr(roadmap, section) for section in SECTIONS))
    ids = [one.id for parts in lists for one in parts]
    return len(set(ids)) == len(ids)


def _things_in(roadmap: Sections) -> dict[str, Thing]:
    if is_plain(roadmap):
        return {one.id: one for section in SECTIONS for one in getattr(roadmap, section)}
    return {one.key: one.part for one in parts_of(roadmap) if isinstance(one.part, Thing)}


def _parted(link: str) -> tuple[str, str]:
    """Part the id at the beginning of a link from the rest."""
    end = _ID.match(link).end()  # type: ignore[union-attr] # it matches anything
    return link[:end], link[end:]


def _declared(holder: Sections | Thing, place: Place) -> Iterator[Lineage]:
    if holder.formerly or holder.merged_from or holder.split_from or holder.replaces:
        for word in WORDS:
            for name in getattr(holder, word):
                yield Lineage(place, word, name)
