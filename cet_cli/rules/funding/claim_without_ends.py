"""A claim does not say what it is about.

What it checks
    That a claim names the figures that it can be checked against: a `growth`, `difference` or
    `slip` its `from` and `to`, a `share`, `sum`, `part` or `lifetime` what it is `of`, a `count`
    what it counts (`of`) or how many were `stated`.

Why it matters
    "It grew by 24 %" can be right from one year and stage to another and wrong between all others.
    A claim whose ends are not named is never checked.

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
          - {growth: 10.2 %, to: 2024 approved}
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
from cet_cli.rules.funding.claims import claims_in
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.claim import Claim
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_TWO_ENDS = frozenset({"growth", "difference", "slip"})


@rule("B106")
def claim_without_ends(plan: Plan) -> Iterator[Hit]:
    for roadmap, holder, claim in claims_in(plan):
        missing = _missing(claim)
        if missing:
            place = place_of(roadmap, holder, claim).at(missing[0])
            named = " and ".join(f"`{field}`" for field in missing)
            yield hit(place, kind=kinds_of(claim)[0], missing=named)


def _missing(claim: Claim) -> list[str]:
    """Name the ends that a claim of one kind needs and does not have."""
    match kinds_of(claim):
        case (kind,) if kind in _TWO_ENDS:
            return [field for field, end in (("from", claim.from_), ("to", claim.to)) if not end]
        case ("count",):
            return [] if claim.of or claim.stated is not None else ["of"]
        case (_,):
            return [] if claim.of else ["of"]
        case _:
            return []
