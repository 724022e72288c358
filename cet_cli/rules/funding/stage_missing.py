"""An amount has no stage.

What it checks
    That every amount says where in the budget's life it stands: planned, requested, proposed,
    approved or executed. `unstated` is an answer too, where the document does not say.

Why it matters
    A request is not a grant. Without a stage an amount is compared with nothing, and what looks
    like a cut may be two stages of one budget.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, value: 777.2}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 777.2}
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


@rule("B102", Severity.WARNING)
def stage_missing(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        for amount in budget.amounts:
            if amount.stage is None:
                yield hit(place_of(roadmap, budget, amount).at("stage"), over=amount.over.text)
