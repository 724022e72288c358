"""A claimed sum that its figures do not add up to.

What it checks
    A `sum` against everything that it is `of`, each figure taken for all numbers that print as it
    does. `of: rnd approved` are all years of one budget at one stage.

Why it matters
    A part is missing from the list, or counted twice, or one of the figures is wrong.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW trillion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 5.0}
          - {over: 2025, stage: approved, value: 6.4}
          - {over: 2026, stage: approved, value: 8.6}
        claims:
          - {sum: KRW 26.5 trillion, of: rnd approved}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW trillion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 5.0}
          - {over: 2025, stage: approved, value: 6.4}
          - {over: 2026, stage: approved, value: 8.6}
        claims:
          - {sum: KRW 20.0 trillion, of: rnd approved}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.claim_hits import hits_of
from cet_cli.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B117", Severity.WARNING)
def claim_sum_off(plan: Plan) -> Iterator[Hit]:
    yield from hits_of(plan, "sum")
