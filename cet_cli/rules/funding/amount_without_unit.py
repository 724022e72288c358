"""An amount has no currency.

What it checks
    That every amount with a number has a unit, its own (`KRW 31.5 billion`) or that of the funding
    or project it stands in (`unit: KRW billion`). Where none of the amounts has one, the missing
    `unit` of the whole is reported once.

Why it matters
    4.7 of what? Won, dollars, billions and trillions stand side by side in one strategy; an
    amount without a unit is left out of every sum and every comparison.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 705.1}
          - {over: 2024, stage: approved, value: 777.2}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 705.1}
          - {over: 2024, stage: approved, value: 777.2}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.figures import budgets, can_be_read, figures_of, name_of_unit
from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.funding.figures import Budget
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B103", Severity.WARNING)
def amount_without_unit(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        if budget.amounts and not name_of_unit(budget.unit) and can_be_read(budget.unit):
            yield from _bare(roadmap, budget)


def _bare(roadmap: Sections, budget: Budget) -> Iterator[Hit]:
    """Report the missing unit of a budget, or of the one amount or other that lacks it."""
    figures = [(amount, *each) for amount in budget.amounts for each in figures_of(amount)]
    numbers = [figure for figure in figures if figure[2].number is not None]
    bare = [figure for figure in numbers if not figure[2].unit]
    if bare and len(bare) == len(numbers):
        first = bare[0][2].text
        yield hit(address_of(roadmap, budget).at("unit"), value=first, scale=budget.unit or "")
        return
    for amount, field, figure in bare:
        place = place_of(roadmap, budget, amount).at(field)
        yield hit(place, value=figure.text, scale=budget.unit or "")
