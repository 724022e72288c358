"""The budgets of a portfolio, and what is counted in what: looked up once for many sums."""

from __future__ import annotations

from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.address import Address
from cet_cli.funding.links import Name, find_linked, find_servants, follow, name_at, turn
from cet_cli.model.inside import inherited_in
from cet_cli.model.keys import key_of_part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from cet_cli.model.citation import Citation
    from cet_cli.model.funding import Amount, Funding
    from cet_cli.model.project import Project, Step
    from cet_cli.model.roadmap import Portfolio, Sections

Budget: TypeAlias = "Funding | Project"
"""Whatever holds amounts."""

_APART = frozenset({"draft", "third-party"})


class Circle(NamedTuple):
    """Budgets that are part of each other in a circle, the first repeated at the end."""

    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """All fundings and projects of a portfolio, by their place in it."""

    roadmaps: Sequence[str]
    """The ids of the roadmaps, the national level first."""
    names: Sequence[Name]
    """Where each budget stands."""
    budgets: Sequence[Budget]
    places: Mapping[Name, int]
    """The budgets by name; of equal names the first."""
    wholes: Sequence[Sequence[int]]
    """What each budget is directly part of."""
    parts: Sequence[Sequence[int]]
    """What is directly part of each budget."""
    servants: Mapping[Name, Sequence[Name]]
    """What serves each thing, and each roadmap through a thing in it, directly."""
    held: Mapping[str, Sequence[int]]
    """The budgets that stand in each roadmap."""
    apart: frozenset[str]
    """The sources whose word alone does not count: drafts and third parties."""

    @classmethod
    def of(cls, portfolio: Portfolio) -> Ledger:
        """Open the ledger of a portfolio, as it is in force on the day that is asked for."""
        roadmaps = portfolio.roadmaps
        ids = frozenset(roadmap.id for roadmap in roadmaps)
        held = [(roadmap.id, budget) for roadmap in roadmaps for budget in _budgets(roadmap)]
        names = [(roadmap, budget.id) for roadmap, budget in held]
        places = {name: place for place, name in reversed(list(enumerate(names)))}
        wholes = [find_linked(places, roadmap, one.part_of, ids) for roadmap, one in held]
        return cls(
            [roadmap.id for roadmap in roadmaps],
            names,
            [budget for _, budget in held],
            places,
            wholes,
            turn(wholes),
            find_servants(roadmaps, ids),
            _by_roadmap(names),
            frozenset(one.id for one in portfolio.sources if one.standing in _APART),
        )

    def address(self, place: int) -> Address:
        """Give the address of a budget."""
        roadmap, name = self.names[place]
        return Address(roadmap, (name,))

    def part_address(self, place: int, part: Amount | Step) -> Address:
        """Give the address of an amount of a budget, or of a step of a project."""
        return self.address(place).part(key_of_part(part, self.budgets[place]))

    def citations(self, place: int, amount: Amount) -> tuple[Citation, ...]:
        """List who says an amount: its own sources, else those of its budget."""
        budget = self.budgets[place]
        return amount.source or inherited_in(budget, "amounts", budget.source)

    def counts(self, place: int, amount: Amount) -> bool:
        """Tell whether more than a draft or a third party gives an amount (FORMAT, standing)."""
        if not self.apart:
            return True
        cited = [one.id for one in self.citations(place, amount) if not one.own]
        return not cited or any(one not in self.apart for one in cited)

    def members(self, within: Address | None) -> list[int] | None:
        """List the budgets in something, in the order of the files; None for an unknown address.

        In a budget is whatever is part of it, directly or through others; in a roadmap what stands
        in it or serves something in it; in any other thing what serves it, directly or through
        others (`for`). What is part of these is in there too.
        """
        if within is None:
            return list(range(len(self.names)))
        seeds = self._seeds(name_at(within))
        return sorted(follow(seeds, self.parts.__getitem__)) if seeds is not None else None

    def _seeds(self, name: Name) -> list[int] | None:
        if name in self.places:
            return [self.places[name]]
        if name not in self.servants:
            return None
        served = follow([name], self.servants.__getitem__)
        inside = [place for one in served if (place := self.places.get(one)) is not None]
        if name[1]:
            return inside
        return inside + list(self.held.get(name[0], ()))

    def holders(self, places: Iterable[int]) -> dict[int, int]:
        """Map what is inside some budgets, no two of which share a part, to the one it is in."""
        holders: dict[int, int] = {}
        for place in places:
            inside = follow([place], self.parts.__getitem__)
            holders.update(dict.fromkeys(inside[1:], place))
        return holders

    def wholes_first(self, members: Collection[int]) -> list[int] | Circle:
        """Put budgets before whatever is part of them."""
        inside = frozenset(members)
        graph = {
            place: [whole for whole in self.wholes[place] if whole in inside] for place in members
        }
        try:
            return list(TopologicalSorter(graph).static_order())
        except CycleError as error:
            return Circle(tuple(error.args[1]))


def _by_roadmap(names: Iterable[Name]) -> Mapping[str, Sequence[int]]:
    held: dict[str, list[int]] = {}
    for place, (roadmap, _) in enumerate(names):
        held.setdefault(roadmap, []).append(place)
    return held


def _budgets(roadmap: Sections) -> tuple[Budget, ...]:
    return (*roadmap.funding, *roadmap.projects)
