"""What is counted in what: the budgets that a budget is part of, and their amounts by span."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.model.funding import Funding
from cet_cli.model.project import Project
from cet_cli.rules.funding.figures import judged

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.funding import Amount
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.funding.figures import Budget, Money
    from cet_cli.rules.plan import Plan

Key: TypeAlias = "tuple[date, date, str]"
"""A span, by its first and last day, and a stage: only amounts of one key are compared."""


def span_and_stage(amount: Amount) -> Key | None:
    """Say what an amount may be compared with; None for a stage that nobody stated."""
    if amount.stage is None or amount.stage == "unstated":
        return None
    return amount.over.start, amount.over.end, amount.stage


def exceeds(part: Money, whole: Money) -> bool:
    """Tell whether a part is surely larger than its whole; never of two currencies.

    No figure stands for numbers above it alone, or below it alone, so most need no bounds.
    """
    if part.number <= whole.number or part.unit != whole.unit:
        return False
    return part.low is not None and whole.high is not None and part.low > whole.high


class Whole:
    """A budget that others are counted in, with its amounts by span and stage."""

    def __init__(self, roadmap: Sections, budget: Budget) -> None:
        self.roadmap = roadmap
        self.budget = budget
        self.amounts: dict[Key, Amount] = {}
        for amount in budget.amounts:
            key = span_and_stage(amount)
            if key is not None:
                self.amounts.setdefault(key, amount)

    def size(self, key: Key) -> Money | None:
        """Give what it gets for a span and at a stage; None where nothing says so."""
        amount = self.amounts.get(key)
        return judged(amount, self.budget.unit) if amount is not None else None


@lru_cache(maxsize=1)
def wholes_of(plan: Plan) -> Wholes:
    """Give the wholes of a plan, to every rule that asks."""
    return Wholes(plan)


class Wholes:
    """The wholes of a plan, each looked up once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._homes = {roadmap.id: roadmap for roadmap in plan.roadmaps}
        self._wholes: dict[str, Whole | None] = {}
        self._above: dict[tuple[str, tuple[str, ...]], tuple[Whole, ...]] = {}

    def named(self, roadmap: Sections, link: str) -> Whole | None:
        """Give the budget that a link of `part_of` names; None where it names none."""
        address = self._plan.full(roadmap, link)
        if address not in self._wholes:
            budget = self._plan.at(address)
            home = self._homes.get(address.partition("/")[0])
            if home is not None and isinstance(budget, Funding | Project):
                self._wholes[address] = Whole(home, budget)
            else:
                self._wholes[address] = None
        return self._wholes[address]

    def above(self, roadmap: Sections, budget: Budget) -> tuple[Whole, ...]:
        """List what a budget is counted in, nearest first, however long or circular the chain."""
        key = (roadmap.id, budget.part_of)
        if key not in self._above:
            self._above[key] = self._climb(roadmap, budget)
        return self._above[key]

    def _climb(self, roadmap: Sections, budget: Budget) -> tuple[Whole, ...]:
        found: list[Whole] = []
        queue = [(roadmap, budget)]
        for home, part in queue:
            for link in part.part_of:
                whole = self.named(home, link)
                if whole is not None and whole not in found:
                    found.append(whole)
                    queue.append((whole.roadmap, whole.budget))
        return tuple(found)
