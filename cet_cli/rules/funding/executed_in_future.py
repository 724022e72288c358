"""Money is said to be spent in a time that has not begun.

What it checks
    That the span of an amount whose stage is `executed` has begun on the day that the plan is
    looked at.

Why it matters
    What is planned would be shown as spent. Most often the year is a slip, or the stage.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2028, stage: executed, value: 777.2}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2028, stage: planned, value: 777.2}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.figures import budgets
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B110", Severity.WARNING)
def executed_in_future(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        for amount in budget.amounts:
            if amount.stage == "executed" and amount.over.start > plan.as_of:
                place = place_of(roadmap, budget, amount).at("over")
                yield hit(place, over=amount.over.text, as_of=plan.as_of.isoformat())
