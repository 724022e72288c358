"""Shares of a sum: by area, by project, by whatever budgets stand in or serve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.funding.links import name_at
from cet_cli.funding.money import share, subtract
from cet_cli.funding.sums import sum_members, total_of
from cet_cli.funding.words import Refusal
from cet_cli.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.funding.ledger import Ledger
    from cet_cli.funding.money import Money, Share
    from cet_cli.funding.sums import FundingSum
    from cet_cli.model.values import Period
    from cet_cli.model.words import Stage


@dataclass(frozen=True, slots=True)
class Slice:
    """What one of several gets of a sum."""

    address: Address
    sum: FundingSum
    share: Share | None
    """Its share of the whole; None where one of both is refused or in another currency."""


@dataclass(frozen=True, slots=True)
class Shares:
    """A sum, and what of it each of several gets."""

    whole: FundingSum
    slices: tuple[Slice, ...]
    shared: tuple[Address, ...]
    """Budgets in more than one slice: then the slices together are more than what they share."""
    rest: Money | None
    """What no slice gets; None where slices overlap or are refused."""


def shares_of(
    ledger: Ledger,
    *,
    over: Period,
    stage: Stage,
    among: Iterable[Address],
    within: Address | None = None,
) -> Shares:
    """Share out a sum among roadmaps, budgets, or things that budgets serve.

    Each slice is the sum of what is both in it and in the whole, so that a project that serves two
    areas is in the slices of both, and once in the whole.
    """
    members = ledger.members(within)
    whole = sum_members(ledger, members, over=over, stage=stage, within=within)
    inside = frozenset(members or ())
    slices: list[Slice] = []
    for address in among:
        mine = ledger.members(address)
        both = None if mine is None else [place for place in mine if place in inside]
        found = sum_members(ledger, both, over=over, stage=stage, within=address)
        slices.append(Slice(address, found, share(found.total, whole.total)))
    shared = _shared(ledger, slices)
    return Shares(whole, tuple(slices), shared, None if shared else _rest(whole, slices))


def areas_of(ledger: Ledger) -> tuple[Address, ...]:
    """List the areas, for a sum to be shared out; the national level is above all of them."""
    return tuple(Address(roadmap) for roadmap in ledger.roadmaps[1:])


def projects_of(ledger: Ledger, within: Address | None = None) -> tuple[Address, ...]:
    """List the projects in something, for a sum to be shared out."""
    members = ledger.members(within) or ()
    projects = (place for place in members if isinstance(ledger.budgets[place], Project))
    return tuple(ledger.address(place) for place in projects)


def _shared(ledger: Ledger, slices: Sequence[Slice]) -> tuple[Address, ...]:
    """Find what two slices count, alone or inside something, walking each budget once."""
    owners: dict[int, int] = {}
    shared: dict[int, None] = {}
    for number, one in enumerate(slices):
        queue = [ledger.places[name_at(part.address)] for part in one.sum.parts]
        while queue:
            place = queue.pop()
            if place not in owners:
                owners[place] = number
                queue += ledger.parts[place]
            elif owners[place] != number:
                shared[place] = None
    return tuple(ledger.address(place) for place in sorted(shared))


def _rest(whole: FundingSum, slices: Sequence[Slice]) -> Money | None:
    sums = [one.sum for one in slices if one.sum.refused is not Refusal.NOTHING]
    totals = [one.total for one in sums if one.total is not None]
    if whole.total is None or len(totals) < len(sums):
        return None
    together, refused = total_of(totals)
    if together is None:
        return whole.total if refused is Refusal.NOTHING else None
    return subtract(whole.total, together)
