"""A claimed growth that its two figures do not allow.

What it checks
    A `growth` against the figures of its two ends. Each stands for all numbers that print as it
    does, half a unit of its last place on each side, and so does the growth itself; only a growth
    that no such numbers give is reported. Zeros at the end of a figure are taken as digits first,
    and then as mere filling.

Why it matters
    From 2.8 to 3.4 trillion is anything from 17.5 to 25.5 %, so a ministry that prints 24 % is
    right. Outside of that range one of the three figures is wrong, or they come from two editions
    of one budget, which a reader of the plan should know.

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
          - {growth: 5.5 %, from: 2023 approved, to: 2024 approved}
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
          - {growth: 12.9 %, from: 2023 approved, to: 2024 approved}
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


@rule("B114", Severity.WARNING)
def claim_growth_off(plan: Plan) -> Iterator[Hit]:
    yield from hits_of(plan, "growth")
