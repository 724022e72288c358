"""The things of a plan on a day, with how each stands and what links it to the others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.assess.lookup import Lookup
from cet_cli.assess.order import worst
from cet_cli.assess.standing import Standings
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.inside import inner_fields
from cet_cli.model.known import full
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, find
from cet_cli.report.kinds import kind_of, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.assess import Assessment
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.source import Source
    from cet_cli.model.values import Period, Text

LINKS = ("for_", "needs", "achieved_by", "part_of", "evidence", "from_", "replaces", "candidate")
"""The fields that name other things, as Python names them."""


@dataclass(frozen=True, slots=True)
class Named:
    """A thing as it is named in a row."""

    address: Address
    kind: str
    name: Text | None
    status: str
    """Its status word; "" where it has none."""
    due: Period | None


@dataclass(frozen=True, slots=True)
class Naming:
    """A link, seen from what it leads to."""

    by: Address
    """The thing that holds the link."""
    field: str
    """The field that holds it, as Python names it."""
    to: Address
    """What is named: a thing, or a part of one."""


class Things:
    """All things of a plan on a day."""

    def __init__(self, plan: Portfolio, assessment: Assessment) -> None:
        """Take the plan in force and how it was judged; of equal addresses the first counts."""
        self.plan = plan
        self.assessment = assessment
        self.roadmaps: dict[str, Sections] = {}
        self.sources: dict[str, Source] = {}
        self.standings = Standings(plan.sources)
        self.lookup = Lookup(plan)
        self.at: dict[Address, Thing] = {}
        for source in plan.sources:
            self.sources.setdefault(source.id, source)
        for roadmap in plan.roadmaps:
            self.roadmaps.setdefault(roadmap.id, roadmap)
            for thing in things_in(roadmap):
                self.at.setdefault(Address(roadmap.id, (thing.id,)), thing)

    @cached_property
    def _statuses(self) -> dict[Address, str]:
        judged = self.assessment
        words = {one.address: one.verdict.status.value for one in judged.targets}
        words |= {one.address: one.verdict.state.value for one in judged.milestones}
        words |= {one.address: one.verdict.state.value for one in judged.measures}
        words |= {one.address: one.status or "untested" for one in judged.missions}
        words |= {one.address: one.verdict.status.value for one in judged.technologies}
        return words

    def status(self, address: Address) -> str:
        """Give the status word of a thing or a target; of an indicator the worst of its targets."""
        known = self._statuses.get(address)
        thing = self.at.get(address)
        if known is None and isinstance(thing, Indicator):
            inside = (self._statuses.get(address.part(one.id), "") for one in thing.targets)
            return worst(inside) or ("dropped" if thing.dropped and thing.targets else "")
        return known or ""

    def lead(self, roadmap: str, link: str) -> Address:
        """Write a link out; `indicator@2027` leads to the one target of that date."""
        address = Address.parse(full(roadmap, link, {*self.roadmaps, SOURCES}))
        if len(address.parts) == 1 and address.thing not in self.at:
            indicator, _, when = address.parts[0].partition("@")
            target = self.target(Address(address.roadmap, (indicator,)), when)
            return address if target is None else target.at(address.field)
        return address

    def target(self, indicator: Address, when: str) -> Address | None:
        """Find the target of an indicator that is due then; None where not one alone is."""
        thing = self.at.get(indicator)
        targets = thing.targets if isinstance(thing, Indicator) and when else ()
        due = [one for one in targets if when in {end.text for end in (one.by, one.over) if end}]
        return indicator.part(due[0].id) if len(due) == 1 else None

    def named(self, address: Address) -> Named:
        """Give a row for a thing, a part of one, an area or a source."""
        holder = self.holder(address)
        if holder is None:
            return Named(address, "", None, "", None)
        due = due_of(holder)
        name = name_of(holder) or self._name_above(address)
        return Named(address, kind_of(holder), name, self.status(address), due)

    def _name_above(self, address: Address) -> Text | None:
        thing = self.at.get(Address(address.roadmap, address.parts[:1]))
        return name_of(thing) if thing else None

    def holder(self, address: Address) -> Holder | None:
        """Give what stands at an address, whatever it is."""
        if address.roadmap == SOURCES:
            return self.sources.get("/".join(address.parts))
        home, thing = self.roadmaps.get(address.roadmap), self.at.get(_top(address))
        if thing is not None and address.parts:
            found = find(thing, address.parts[1:])
        else:
            found = find(home, address.parts) if home is not None else None
        return found[1] if found else None

    def links(self, address: Address, field: str) -> list[Named]:
        """List what a field of a thing names, of what there is."""
        texts = _links(self.at.get(address), field)
        leads = dict.fromkeys(self.lead(address.roadmap, text).thing for text in texts)
        return [self.named(one) for one in leads if self.holder(one) is not None]

    @cached_property
    def _namings(self) -> dict[Address, list[Naming]]:
        """Turn every link round, by the thing that it leads to."""
        table: dict[Address, list[Naming]] = {}
        for by, thing in self.at.items():
            for field in LINKS:
                for text in _links(thing, field):
                    to = self.lead(by.roadmap, text).thing
                    table.setdefault(_top(to), []).append(Naming(by, field, to))
        return table

    def namers(self, address: Address, field: str) -> list[Named]:
        """List the things a field of which names something, or a part of it."""
        namings = self._namings.get(_top(address), ())
        found = (one.by for one in namings if one.field == field and address.covers(one.to))
        return [self.named(by) for by in dict.fromkeys(found)]


def _links(thing: Thing | None, field: str) -> tuple[str, ...]:
    """Give the links of a field; what an indicator is observed `from` is a budget and a stage."""
    links: str | tuple[str, ...] | None = getattr(thing, field, None)
    return (links.rpartition(" ")[0],) if isinstance(links, str) else links or ()


def _top(address: Address) -> Address:
    return Address(address.roadmap, address.parts[:1])


def things_in(roadmap: Sections) -> Iterator[Thing]:
    """List the things of one roadmap, in the order in which it is read."""
    for _, parts in inner_fields(roadmap):
        yield from (part for part in parts if isinstance(part, Thing))


def due_of(holder: Holder) -> Period | None:
    """Give the date by which something is to be, of a sum its span; None where it has none."""
    if isinstance(holder, Indicator):
        return None
    due: Period | None = getattr(holder, "due", None) or getattr(holder, "by", None)
    return due or (holder.over if isinstance(holder, Target) else None)
