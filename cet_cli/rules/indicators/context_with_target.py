"""An indicator that is only context, but has a target.

What it checks
    An indicator with `role: context` has no targets.

Why it matters
    Context is shown and never judged, so the target would be left out of every count without a
    word.

Example
    ```yaml
    indicators:
      - id: technology-level
        name: Technology level
        unit: percent
        role: context
        source: plan
        observations: [{value: 81.7, on: 2022}]
        targets: [{value: at least 90, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: technology-level
        name: Technology level
        unit: percent
        source: plan
        observations: [{value: 81.7, on: 2022}]
        targets: [{value: at least 90, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I114", Severity.WARNING)
def context_with_target(plan: Plan) -> Iterator[Hit]:
    """Find targets that would never be judged."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.role and indicator.targets:
                address = address_of(roadmap, indicator)
                targets = Related("the targets", address.at("targets"))
                yield hit(address.at("role"), related=(targets,), indicator=indicator.id)
