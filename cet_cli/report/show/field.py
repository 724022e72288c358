"""One field of a thing: its value, who says it, and how it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.model.base import Part
from cet_cli.model.fields import name_of
from cet_cli.model.past import CHANGING
from cet_cli.report.show.facts import fact_of, facts_of
from cet_cli.report.show.history import histories
from cet_cli.report.show.inside import inside, unit_of
from cet_cli.report.show.records import claims_of
from cet_cli.report.show.sources import all_citations, citations_for, sources_of
from cet_cli.report.show.statements import statements_of
from cet_cli.report.things import LINKS

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
    links = tuple(things.links(address.thing, name)) if name in LINKS else ()
    history = tuple(_changed(found, inner, held, things))
    plain = not held and not links and not history
    facts = [fact_of(found.holder, name, things, unit)] if plain or name in CHANGING else []
    if name == "disputed":
        facts = [one for one in facts_of(found.holder, things, unit) if one.disputed] or facts
    return {
        "facts": tuple(facts),
        "links": ((address.field, links),) if links else (),
        "statements": tuple(statements_of(held, things, unit)),
        "records": tuple(claims_of(found, held, things)),
        "history": history,
        "sources": tuple(sources_of(_cited(found, held), address.thing, things)),
    }


def _held(found: Found, inner: list[Inner]) -> Iterator[Inner]:
    """List what stands in the field, and what stands in that."""
    tops = [one for one in inner if one.holder is found.holder and one.field == found.address.field]
    for one in inner:
        if any(top.address.covers(one.address) for top in tops):
            yield one


def _changed(
    found: Found, inner: list[Inner], held: list[Inner], things: Things
) -> Iterator[History]:
    """List the history of the field and of what stands in it; of `was` that of every field."""
    for one in histories(inner[:1], things, unit_of(found)):
        if found.address in (one.address, one.address.at("was")):
            yield one
    yield from histories(held, things, unit_of(found))


def _cited(found: Found, held: list[Inner]) -> Iterator[Where]:
    """List who says the field: whoever is named for it, else whoever says the thing."""
    if not isinstance(found.holder, Part):
        return
    whole = found.address.thing
    said = found.holder.said.get(found.address.field)
    if not held and not (said and said.source):
        yield from ((whole, one) for one in inside(found)[0].citations)
    yield from ((whole, one) for _, one in citations_for(found.holder, found.address))
    yield from all_citations(held)
