"""An observation without a date.

What it checks
    Every observation says which day, year or span it speaks of.

Why it matters
    Progress is change over time: an observation without a date can be put nowhere on the way from
    the baseline to the target.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130, on: 2023}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I110")
def observation_without_date(plan: Plan) -> Iterator[Hit]:
    """Find observations that belong to no time."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for seen in indicator.observations:
                if seen.on is None and seen.over is None:
                    yield hit(address_of_part(roadmap, indicator, seen).at("on"))
