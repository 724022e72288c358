"""What an address of a plan names: a roadmap, a thing, a part, a field of any of them, a source."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from cet_cli.address import Address
from cet_cli.model.fields import field_keys
from cet_cli.model.indicator import Indicator
from cet_cli.model.roadmap import SECTIONS, Sections
from cet_cli.model.source import Source
from cet_cli.model.walk import SOURCES, find, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.keys import Holder
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan

_MOST_SEARCHES = 100
"""Comparing names is slow, and after so many mistakes of one kind nobody reads proposals."""

_MOST_NAMES = 1000

_SEPARATORS = re.compile(r"::|[:.#]")
"""What people write between an area and an id, as other notations have it."""


class Unsure:
    """What is linked may stand in a file, or be a thing, that could not be read."""


UNSURE: Final = Unsure()


class Lookup:
    """Looks addresses up in one plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._homes = {roadmap.id: roadmap for roadmap in reversed(plan.roadmaps)}
        self._records: dict[str, dict[str, Holder]] = {}
        self._searches = 0

    def named(self, roadmap: Sections, link: str) -> Holder | Unsure | None:
        """Give what a link written in a roadmap names; of a field, what it is a field of."""
        address = Address.parse(self._plan.full(roadmap, link))
        if self._is_unread(link, address):
            return UNSURE
        holder = self._holder(address)
        if holder is None or not address.field:
            return holder
        kind: type = type(holder)
        return holder if address.field in field_keys(kind) else None

    def _is_unread(self, link: str, address: Address) -> bool:
        """Tell whether a link may name something that could not be read."""
        plan = self._plan
        if not plan.unread:
            return False
        head, slash, _ = link.partition("/")
        unknown = bool(slash) and head not in plan.roadmap_ids and self._holder(address) is None
        return unknown or not plan.unread.isdisjoint((address.roadmap, *address.parts))

    def _holder(self, address: Address) -> Holder | None:
        if address.roadmap == SOURCES:
            return self._plan.sources.get("/".join(address.parts))
        home = self._homes.get(address.roadmap)
        if home is None or not address.parts:
            return home
        first, *rest = address.parts
        thing = self._plan.things.get(address.roadmap, {}).get(first)
        found = thing or self._recorded(home).get(first)
        if found is None and "@" in first and not rest:
            return self._target(address.roadmap, *first.split("@", 1))
        return found and _at(found, *rest)

    def _recorded(self, home: Sections) -> dict[str, Holder]:
        """Map the keys of what stands in a roadmap and is no thing: questions, reviews, claims."""
        if home.id not in self._records:
            parts = ((placed.key, placed.part) for placed in parts_of(home))
            self._records[home.id] = {
                key: part for key, part in parts if not isinstance(part, Sections | Source)
            }
        return self._records[home.id]

    def _target(self, roadmap: str, indicator: str, when: str) -> Holder | None:
        """Give the target `indicator@2027`, where one target alone has this deadline."""
        thing = self._plan.things.get(roadmap, {}).get(indicator)
        targets = thing.targets if isinstance(thing, Indicator) else ()
        due = [one for one in targets if any(when == end.text for end in (one.by, one.over) if end)]
        return due[0] if len(due) == 1 else None

    def near(self, roadmap: Sections, link: str) -> str:
        """Propose what a link that names nothing was meant to name; "" where nothing is near."""
        slashed = _SEPARATORS.sub("/", link)
        if slashed != link and self._known(slashed):
            return slashed
        address = Address.parse(link)
        path, field = str(address.thing), address.field
        if not field:
            return self._near(roadmap, path)
        holder = self.named(roadmap, path)
        if holder is None or isinstance(holder, Unsure):
            meant = self._near(roadmap, path)
            return f"{meant}.{field}" if meant else ""
        kind: type = type(holder)
        meant = self._close(field, sorted(field_keys(kind)))
        return f"{path}.{meant}" if meant else ""

    def _known(self, path: str) -> bool:
        """Tell whether a whole path names a thing."""
        return path in self._elsewhere.get(path.rpartition("/")[2], ())

    def _near(self, roadmap: Sections, path: str) -> str:
        head, slash, rest = path.partition("/")
        if not slash:
            return self._near_id(roadmap, path)
        if thing := self._plan.things[roadmap.id].get(head):
            return self._part(head, thing, rest)
        if head in self._homes:
            return self._inside(head, rest)
        meant = self._close(head, self._homes)
        return self._inside(meant, rest) if meant else self._alone(rest)

    def _near_id(self, roadmap: Sections, name: str) -> str:
        """Propose the same id in another area, a near one in this, or else one in another."""
        if same := self._elsewhere.get(name):
            return same[0]
        if here := self._close(name, chain(self._homes, _names_in(roadmap))):
            return here
        near = self._close(name, self._elsewhere)
        return self._elsewhere[near][0] if near else ""

    def _inside(self, home: str, path: str) -> str:
        """Propose something in a roadmap that was named; or else the same id in another."""
        name, _, part = path.partition("/")
        things = self._plan.things.get(home, {})
        if name not in things:
            if elsewhere := self._alone(name):
                return elsewhere
            name = self._close(name, _names_in(self._homes[home]))
        if not name or not part:
            return f"{home}/{name}" if name else ""
        return self._part(f"{home}/{name}", things[name], part)

    def _part(self, place: str, thing: Thing, part: str) -> str:
        """Propose a part of a thing."""
        key = self._close(part, (placed.key for placed in parts_of(thing)))
        return f"{place}/{key}" if key else ""

    def _alone(self, name: str) -> str:
        """Give the one thing of the plan that has this id, wherever it stands."""
        places = self._elsewhere.get(name, ())
        return places[0] if len(places) == 1 else ""

    @cached_property
    def _elsewhere(self) -> dict[str, list[str]]:
        """The addresses of every thing of the plan by its id alone."""
        table: dict[str, list[str]] = {}
        for roadmap, things in self._plan.things.items():
            for name in things:
                table.setdefault(name, []).append(f"{roadmap}/{name}")
        return table

    def _close(self, name: str, names: Iterable[str]) -> str:
        self._searches += 1
        if self._searches > _MOST_SEARCHES:
            return ""
        found = get_close_matches(name, list(islice(names, _MOST_NAMES)), n=1)
        return found[0] if found else ""


def _at(holder: Holder, *keys: str) -> Holder | None:
    found = find(holder, keys)
    return found[1] if found else None


def _names_in(roadmap: Sections) -> Iterator[str]:
    return (thing.id for section in SECTIONS for thing in getattr(roadmap, section))
