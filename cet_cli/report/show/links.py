"""What a thing belongs to, what it needs and what needs it, and the money that serves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.model.funding import Funding
from cet_cli.model.project import Project
from cet_cli.report.look_up import Found
from cet_cli.report.show.inside import inside
from cet_cli.report.show.page import Ancestor, Money
from cet_cli.report.show.statements import statements_of
from cet_cli.wording.things import value_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.things import Named, Things

_OUT = {
    "needs": "needs",
    "evidence": "evidence",
    "from": "from_",
    "part_of": "part_of",
    "replaces": "replaces",
    "candidate": "candidate",
}
"""The relations that a thing states, and the field that holds each."""

_IN = {
    "shows": "achieved_by",
    "needed_by": "needs",
    "served_by": "for_",
    "evidence_of": "evidence",
    "feeds": "from_",
    "parts": "part_of",
    "replaced_by": "replaces",
    "candidate_of": "candidate",
}
"""The relations that other things state of it."""

_DEEPEST = 20
"""Longer ways up are cut: nobody reads them."""


def ancestors(address: Address, things: Things) -> Iterator[Ancestor]:
    """Follow `for` upwards, each thing once; at last the area, at depth 0."""
    yield from _above(address, things, {address}, 1)
    yield Ancestor(0, things.named(Address(address.roadmap)))


def _above(address: Address, things: Things, seen: set[Address], depth: int) -> Iterator[Ancestor]:
    for named in things.links(address, "for_") if depth <= _DEEPEST else ():
        if named.address not in seen:
            seen.add(named.address)
            yield Ancestor(depth, named)
            yield from _above(named.address, things, seen, depth + 1)


def relations(address: Address, things: Things) -> Iterator[tuple[str, tuple[Named, ...]]]:
    """List what a thing names and what names it, by the name of the relation."""
    for name, field in _OUT.items():
        yield name, tuple(things.links(address, field))
    for name, field in _IN.items():
        named = things.namers(address, field)
        money = {"project", "funding"} if field in {"for_", "part_of"} else set()
        yield name, tuple(one for one in named if one.kind not in money)


def money_of(address: Address, things: Things) -> Iterator[Money]:
    """List the projects and budgets that serve a thing or are counted in it."""
    for field in ("for_", "part_of"):
        for named in things.namers(address, field):
            spending = things.at.get(named.address)
            if isinstance(spending, Project | Funding):
                yield _money(named, spending, things)


def _money(named: Named, spending: Project | Funding, things: Things) -> Money:
    found = Found(named.address, (), spending)
    statements = statements_of(inside(found), things, spending.unit or "")
    project = spending if isinstance(spending, Project) else None
    return Money(
        named=named,
        over=project.over if project else None,
        cost=value_words(project.cost, project.unit or "") if project and project.cost else "",
        amounts=tuple(one for one in statements if one.kind == "amount"),
    )
