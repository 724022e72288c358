"""Which budgets may be added up: none of them inside another, and no two with a part in common.

A project that is part of two budgets makes them two views of the same money, which are never added
up (FORMAT, relations). So a budget with a figure is *taken* where it is in no other that is taken,
and only if every way down to whatever is in it leads through it: nothing in it is counted anywhere
else. Of a view that overlaps another, what it is made of is looked at instead, and counts once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.funding.dominators import ROOT, Dominators

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Choice:
    """What is added up, and what not; budgets by their place in the ledger."""

    taken: tuple[int, ...]
    overlapping: Mapping[int, int]
    """Views that overlap others, each with something in it that is counted elsewhere too."""


def choose(
    order: Sequence[int], wholes: Sequence[Sequence[int]], stated: Collection[int]
) -> Choice:
    """Choose the budgets to be added up, in time linear in budgets and links, nearly.

    Args:
        order: the budgets to choose from, wholes before parts.
        wholes: what each budget is directly part of.
        stated: those that have a figure.
    """
    view = _View(order, wholes, stated)
    taken: list[int] = []
    overlapping: dict[int, int] = {}
    held = [False]
    for node, place in enumerate(view.places, 1):
        inside = held[view.tree.above[node]]
        shared = view.shared[node]
        if inside or place not in stated:
            held.append(inside)
            continue
        held.append(not shared)
        if shared:
            overlapping[place] = view.places[shared - 1]
        else:
            taken.append(place)
    return Choice(tuple(sorted(taken)), overlapping)


class _View:
    """The budgets that have a figure, or are in one that has; others join nothing together."""

    def __init__(
        self, order: Sequence[int], wholes: Sequence[Sequence[int]], stated: Collection[int]
    ) -> None:
        self.tree = Dominators()
        self.places: list[int] = []
        self._nodes: dict[int, int] = {}
        before: list[Sequence[int]] = [()]
        for place in order:
            leading = [self._nodes[one] for one in wholes[place] if one in self._nodes]
            if leading or place in stated:
                self._nodes[place] = self.tree.add(leading)
                self.places.append(place)
                before.append(leading)
        self.shared = _shared(before, self.tree)


def _shared(before: Sequence[Sequence[int]], tree: Dominators) -> list[int]:
    """Find for each node something below it that it does not dominate; the root if there is none.

    Of what is below, that whose direct dominator is the highest decides: it is dominated by the
    node exactly if that dominator is not above the node.
    """
    highest = [ROOT] * len(before)

    def height(node: int) -> int:
        return tree.depth[tree.above[node]]

    for node in range(len(before) - 1, 0, -1):
        below = highest[node]
        best = below if below and height(below) < height(node) else node
        for above in before[node]:
            if not highest[above] or height(best) < height(highest[above]):
                highest[above] = best
    depth = tree.depth
    return [one if one and height(one) < depth[node] else ROOT for node, one in enumerate(highest)]
