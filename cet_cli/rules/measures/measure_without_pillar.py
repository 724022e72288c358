"""A measure belongs to no pillar, though others do.

What it checks
    That all measures of a roadmap name the pillar of the plan that they stand in, such as
    `talent`, if any of them does.

Why it matters
    Measures are read pillar by pillar. One without a pillar is overlooked in each of them.

Example
    ```yaml
    measures:
      - {id: pilots, pillar: talent, name: Training for pilots, source: plan}
      - {id: schools, name: Graduate schools, source: plan}
    ```

Instead
    ```yaml
    measures:
      - {id: pilots, pillar: talent, name: Training for pilots, source: plan}
      - {id: schools, pillar: talent, name: Graduate schools, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_FEW = 6


@rule("E101", Severity.NOTE)
def measure_without_pillar(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        without = [measure for measure in roadmap.measures if measure.pillar is None]
        if not without or len(without) == len(roadmap.measures):
            continue
        used = sorted({measure.pillar for measure in roadmap.measures if measure.pillar})
        pillars = ", ".join(f"`{pillar}`" for pillar in used[:_FEW])
        for measure in without:
            yield hit(address_of(roadmap, measure).at("pillar"), measure=measure.id, used=pillars)
