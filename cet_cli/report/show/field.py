"""One field of a thing: its value, who says it, and how it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.model.base import Part
from cet_cli.model.fields import name_of
from cet_cli.report.show.facts import fact_of
from cet_cli.report.show.history import histories
from cet_cli.report.show.inside import inside, unit_of
from cet_cli.report.show.records import claims_of
from cet_cli.report.show.sources import all_citations, citations_for, sources_of
from cet_cli.report.show.statements import statements_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.look_up import Found
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.show.page import History
    from cet_cli.report.show.sources import Where
    from cet_cli.report.things import Things


def field_sections(found: Found, things: Things) -> dict[str, Any]:
    """Say everything of one field: a plain value, links, or the parts that stand in it."""
    unit, address = unit_of(found), found.address
    inner = inside(found)
    held = list(_held(found, inner))
    kind: type = type(found.holder)
    name = name_of(kind, address.field)
    links = tuple(things.links(address.thing, name))
    plain = not held and not links
    return {
        "facts": (fact_of(found.holder, name, things, unit),) if plain else (),
        "links": ((address.field, links),) if links else (),
        "statements": tuple(statements_of(held, things, unit)),
        "records": tuple(claims_of(held)),
        "history": tuple(_changed(found, inner, things, unit)),
        "sources": tuple(sources_of(_cited(found, held), address.thing, things)),
    }


def _held(found: Found, inner: list[Inner]) -> Iterator[Inner]:
    """List what stands in the field, and what stands in that."""
    tops = [one for one in inner if one.holder is found.holder and one.field == found.address.field]
    for one in inner:
        if any(top.address.covers(one.address) for top in tops):
            yield one


def _changed(found: Found, inner: list[Inner], things: Things, unit: str) -> Iterator[History]:
    """List the history of the field; of `was` that of every field of the thing."""
    for one in histories(inner, things, unit):
        if one.address == found.address or found.address == one.address.at("was"):
            yield one


def _cited(found: Found, held: list[Inner]) -> Iterator[Where]:
    """List who says the field: whoever is named for it, else whoever says the thing."""
    if not isinstance(found.holder, Part):
        return
    own = list(citations_for(found.holder, found.address))
    said = found.holder.said.get(found.address.field)
    if not held and not (said and said.source):
        own = [*((found.address, one) for one in inside(found)[0].citations), *own]
    yield from own
    yield from all_citations(held)
