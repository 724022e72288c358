"""What budgets are made of: `part_of` from the top down, with what is published of each.

METHODS, section 3. Nothing is added up here but by `parts_of`, which puts what a budget is said to
get beside what its parts get together.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.funding.figures import figure_of
from cet_cli.funding.ledger import Circle
from cet_cli.funding.links import name_at
from cet_cli.funding.money import share, subtract
from cet_cli.funding.sums import sum_members, total_of
from cet_cli.funding.words import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.address import Address
    from cet_cli.funding.ledger import Ledger
    from cet_cli.funding.money import Money, Share
    from cet_cli.funding.sums import FundingSum
    from cet_cli.model.values import Period, Text
    from cet_cli.model.words import Stage


@dataclass(frozen=True, slots=True)
class Branch:
    """A line of a tree: a budget below the one that it is part of."""

    address: Address
    name: Text
    depth: int
    """How many budgets stand above it in the tree."""
    stated: Money | None
    """What is published for it; None where nothing is, or nothing that can be added up."""
    wholes: int
    """How many budgets of the tree it is directly part of: views of the same money if several."""
    again: bool
    """Whether it stands further up already, with its parts, which are not repeated."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Budgets and what they are made of, each line below what it is part of."""

    branches: tuple[Branch, ...]
    refused: Refusal | None = None
    """Why there is no tree."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A budget, and what its parts get together."""

    stated: Money | None
    """What is published for the budget itself."""
    sum: FundingSum
    """What its parts get together, none of it twice."""

    @property
    def share(self) -> Share | None:
        """What share of the budget its parts account for."""
        return share(self.sum.total, self.stated)

    @property
    def rest(self) -> Money | None:
        """What no part accounts for: the budget less its parts."""
        if self.stated is None or self.sum.total is None:
            return None
        return subtract(self.stated, self.sum.total)


def tree_of(ledger: Ledger, *, over: Period, stage: Stage, within: Address | None = None) -> Tree:
    """Lay out what budgets are made of, in the order of the files.

    What is part of several budgets stands below each of them, with its parts only the first time.
    """
    members = ledger.members(within)
    if members is None:
        return Tree((), Refusal.UNKNOWN)
    if isinstance(ledger.wholes_first(members), Circle):
        return Tree((), Refusal.CIRCLE)
    return Tree(tuple(_branches(ledger, members, over, stage)))


def _branches(
    ledger: Ledger, members: Sequence[int], over: Period, stage: Stage
) -> Iterator[Branch]:
    inside, seen = frozenset(members), set[int]()
    wholes = {place: sum(one in inside for one in ledger.wholes[place]) for place in members}
    stack = [(place, 0) for place in reversed(members) if not wholes[place]]
    while stack:
        place, depth = stack.pop()
        again = place in seen
        seen.add(place)
        name = ledger.budgets[place].name
        stated = _stated(ledger, place, over, stage)
        yield Branch(ledger.address(place), name, depth, stated, wholes[place], again)
        if not again:
            stack += ((part, depth + 1) for part in reversed(ledger.parts[place]))


def _stated(ledger: Ledger, place: int, over: Period, stage: Stage) -> Money | None:
    figure, _ = figure_of(ledger, place, over, stage)
    return total_of(figure.totals)[0] if figure is not None and stage != "unstated" else None


def parts_of(ledger: Ledger, *, over: Period, stage: Stage, whole: Address) -> Parts:
    """Put a budget beside the sum of its parts."""
    place = ledger.places.get(name_at(whole))
    members = ledger.members(whole) if place is not None else None
    below = [one for one in members if one != place] if members is not None else None
    found = sum_members(ledger, below, over=over, stage=stage, within=whole)
    return Parts(_stated(ledger, place, over, stage) if place is not None else None, found)
