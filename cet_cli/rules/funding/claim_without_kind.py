"""A claim says nothing, or several things at once.

What it checks
    That a claim is of one kind: `growth`, `difference`, `share`, `sum`, `count`, `part`,
    `lifetime` or `slip`. A `share` may name the `part` that it speaks of.

Why it matters
    A claim is checked against the figures that it is about, in the way of its kind. Without a kind
    it cannot be checked; with two of them, one would be lost.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2023, stage: approved, value: 705.1}
          - {over: 2024, stage: approved, value: 777.2}
        claims:
          - {from: 2023 approved, to: 2024 approved}
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
        claims:
          - {growth: 10.2 %, from: 2023 approved, to: 2024 approved}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.ends import kinds_of
from cet_cli.model.claim import CLAIM_KINDS
from cet_cli.rules.funding.claims import claims_in
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B105")
def claim_without_kind(plan: Plan) -> Iterator[Hit]:
    for roadmap, holder, claim in claims_in(plan):
        kinds = kinds_of(claim)
        if len(kinds) == 1:
            continue
        place = place_of(roadmap, holder, claim)
        if kinds:
            named = " and ".join(f"`{kind}`" for kind in kinds)
            yield hit(place.at(kinds[1]), side="key", reason="several", kinds=named)
        elif plan.whole:
            yield hit(place, reason="none", kinds=", ".join(f"`{kind}`" for kind in CLAIM_KINDS))
