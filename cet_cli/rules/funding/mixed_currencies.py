"""The amounts of one budget are in different currencies.

What it checks
    That all amounts of one funding or project, read and printed, are in the same currency.

Why it matters
    No sum and no growth can be worked out over two currencies, for a plan holds no rates of
    exchange. Most often one of the two is a slip.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: KRW 705.1 billion}
          - {over: 2024, stage: approved, value: USD 777.2 billion}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: KRW 705.1 billion}
          - {over: 2024, stage: approved, value: KRW 777.2 billion}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.funding.figures import budgets, figures_of, name_of_unit
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.funding.figures import Budget
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B104")
def mixed_currencies(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        if not budget.amounts or name_of_unit(budget.unit):
            continue
        units = {amount.value.unit for amount in budget.amounts}
        units |= {amount.printed.unit for amount in budget.amounts if amount.printed}
        if len(units - {""}) > 1:
            yield from _others(roadmap, budget)


def _others(roadmap: Sections, budget: Budget) -> Iterator[Hit]:
    """Report the first figure in each currency but that of the first amount."""
    seen: dict[str, Address] = {}
    for amount in budget.amounts:
        for field, figure in figures_of(amount):
            if not figure.unit or figure.unit in seen:
                continue
            place = seen[figure.unit] = place_of(roadmap, budget, amount).at(field)
            first, where = next(iter(seen.items()))
            if first != figure.unit:
                related = (Related("the first currency", address=where),)
                yield hit(place, related=related, unit=figure.unit, first=first)
