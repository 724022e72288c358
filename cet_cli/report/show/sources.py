"""The sources of a thing with the places that it cites, and what cites a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.base import Part
from cet_cli.model.roadmap import Portfolio
from cet_cli.model.walk import SOURCES, walk_portfolio
from cet_cli.report.show.page import Cited, Citing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.model.citation import Citation
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things


Where = tuple[Address, "Citation"]
"""A citation, and the statement or field that it is for."""


def citations_in(part: Part, address: Address) -> Iterator[Where]:
    """List every citation in a part: its own, those of its fields, of its history, of dissent."""
    yield from ((address, one) for one in part.source)
    for entry in (*part.was, *part.disputed):
        yield from ((address, one) for one in entry.source)
    for key in part.said:
        yield from citations_for(part, address.at(key))


def citations_for(part: Part, field: Address) -> Iterator[Where]:
    """List the citations of one field that is written long."""
    said = part.said.get(field.field)
    if said is not None:
        yield from ((field, one) for one in said.source)
        for entry in (*said.was, *said.disputed):
            yield from ((field, one) for one in entry.source)


def all_citations(inner: Iterable[Inner]) -> Iterator[Where]:
    """List the citations in everything; of the outermost those that it inherits, if it has none."""
    for one in inner:
        yield from citations_in(one.part, one.address)
        if one.holder is one.part and not one.part.source:
            yield from ((one.address, citation) for citation in one.citations)


def sources_of(cited: Iterable[Where], thing: Address, things: Things) -> Iterator[Cited]:
    """List the sources that are cited, in the order of their first citation."""
    places: dict[str, dict[str, None]] = {}
    by: dict[str, dict[str, None]] = {}
    for where, citation in cited:
        places.setdefault(citation.id, {}).update({citation.at: None} if citation.at else {})
        by.setdefault(citation.id, {})[_tail(where, thing)] = None
    for name, at in places.items():
        yield _cited(name, tuple(at), tuple(by[name]), things)


def _tail(where: Address, thing: Address) -> str:
    """Write the end of an address below a thing: `.due`, `target`, `obs@2024~article`."""
    below = str(where).removeprefix(str(thing))
    return below.removeprefix("/")


def _cited(name: str, at: tuple[str, ...], by: tuple[str, ...], things: Things) -> Cited:
    source = things.sources.get(name)
    published = source.published or source.seen if source else None
    return Cited(
        id=name,
        title=source.title if source else None,
        publisher=source.publisher if source else None,
        published=published.text if published else "",
        standing=source.standing if source else "",
        via=source.via or "" if source else "",
        url=source.url or "" if source else "",
        at=at,
        cited_by=by,
    )


def citing(name: str, things: Things) -> Iterator[Citing]:
    """List the things that cite a source, in the order of the files."""
    found: dict[Address, dict[Address, None]] = {}
    places: dict[Address, dict[str, None]] = {}
    for address, holder in walk_portfolio(things.plan):
        if not isinstance(holder, Part) or address.roadmap == SOURCES:
            continue
        for where, citation in citations_in(holder, address):
            if citation.id == name:
                top = _top(address, holder)
                found.setdefault(top, {})[where] = None
                places.setdefault(top, {}).update({citation.at: None} if citation.at else {})
    for top, by in found.items():
        yield Citing(things.named(top), len(by), tuple(places[top]), tuple(by))


def _top(address: Address, holder: Part) -> Address:
    """Give the thing, or the area, that a statement stands in."""
    if isinstance(holder, Portfolio):
        return address.thing
    return Address(address.roadmap, address.parts[:1])
