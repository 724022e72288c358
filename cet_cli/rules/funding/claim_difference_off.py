"""A claimed difference that its two figures do not allow.

What it checks
    A `difference` against the figures of its two ends, each taken for all numbers that print as it
    does. Percentages differ by percentage points, and what is counted is exact.

Why it matters
    An increase is often printed more exactly than the amounts themselves: 340.7 and 300 billion
    both fit between 4.7 and 5.0 trillion. One that does not fit was worked out from other amounts
    than those in the plan.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 563.5}
          - {over: 2024, stage: approved, value: 636.2}
        claims:
          - {difference: KRW 30.8 billion, from: 2023 approved, to: 2024 approved}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 563.5}
          - {over: 2024, stage: approved, value: 636.2}
        claims:
          - {difference: KRW 72.7 billion, from: 2023 approved, to: 2024 approved}
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


@rule("B115", Severity.WARNING)
def claim_difference_off(plan: Plan) -> Iterator[Hit]:
    yield from hits_of(plan, "difference")
