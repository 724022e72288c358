"""What comes before what: the planned time of a thing, and of the things that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.model.dated import Dated
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan


class Planned(NamedTuple):
    """When something is planned, and the field that says so."""

    address: Address
    period: Period


def planned(address: Address, thing: Thing) -> Planned | None:
    """Give the time for which something is still planned; None where it is done or dropped."""
    if thing.dropped:
        return None
    match thing:
        case Dated(due=period, done=None) if period:
            return Planned(address.at("due"), period)
        case Project(over=period) if period:
            return Planned(address.at("over"), period)
        case Mission(by=period) if period:
            return Planned(address.at("by"), period)
    return None


def planned_after(
    plan: Plan, roadmap: Sections, links: Iterable[str], when: Period
) -> Iterator[Planned]:
    """List the linked things whose planned time begins when the given one is over.

    A project counts by its whole span: what it makes may be ready before it ends.
    """
    for link in links:
        thing = plan.target(roadmap, link)
        after = thing and planned(Address.parse(plan.full(roadmap, link)), thing)
        if after and when.before(after.period):
            yield after
