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
    """When something is planned, how it is linked, and the field that says so."""

    link: str
    address: Address
    period: Period


def planned_after(
    plan: Plan, roadmap: Sections, links: Iterable[str], when: Period
) -> Iterator[Planned]:
    """List the linked things whose planned time begins when the given one is over.

    A project counts by its whole span: what it makes may be ready before it ends. What is done or
    dropped is not planned any more.
    """
    for link in links:
        thing = plan.target(roadmap, link)
        period = planned_time(thing) if thing else None
        if thing and period and when.before(period) and not thing.dropped:
            address = Address.parse(plan.full(roadmap, link))
            yield Planned(link, address.at(planned_field(thing)), period)


def planned_time(thing: Thing) -> Period | None:
    """Give the time for which something is still to come."""
    if isinstance(thing, Dated):
        return None if thing.done else thing.due
    if isinstance(thing, Project):
        return thing.over
    return thing.by if isinstance(thing, Mission) else None


def planned_field(thing: Thing) -> str:
    """Name the field that says when something is planned."""
    if isinstance(thing, Dated):
        return "due"
    return "over" if isinstance(thing, Project) else "by"
