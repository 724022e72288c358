"""A claimed share that its figures do not allow.

What it checks
    A `share` against the figure of its `part` and that of the whole that it is `of`, each taken for
    all numbers that print as it does. Without a `part` it is the share of what the claim stands on.

Why it matters
    A share is what readers remember. If the two amounts do not give it, it was taken of another
    whole, or of another year.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 636.2}
      - id: packaging
        name: Packaging
        unit: KRW billion
        part_of: rnd
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 164.5}
        claims:
          - {share: 52 %, of: rnd 2024 approved}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 636.2}
      - id: packaging
        name: Packaging
        unit: KRW billion
        part_of: rnd
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 164.5}
        claims:
          - {share: 26 %, of: rnd 2024 approved}
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


@rule("B116", Severity.WARNING)
def claim_share_off(plan: Plan) -> Iterator[Hit]:
    yield from hits_of(plan, "share")
