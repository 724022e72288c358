"""An amount of money is below zero.

What it checks
    That no amount is negative, as read or as printed.

Why it matters
    A budget cannot be less than nothing. A minus is most often a dash that came along in copying,
    or a cut, which is the difference of two amounts.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: -72.1}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 72.1}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.figures import budgets, figures_of
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B109", Severity.WARNING)
def negative_amount(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        for amount in budget.amounts:
            for field, figure in figures_of(amount):
                if figure.number is not None and figure.number < 0:
                    place = place_of(roadmap, budget, amount).at(field)
                    yield hit(place, value=figure.text)
                    break
