"""A stepping-stone technology that nothing uses.

What it checks
    Every stepping-stone technology says what it is for, or is needed by something.

Why it matters
    A stepping stone is named because something rests on it. Without the link nobody sees what is
    late when the stone is late.

Example
    ```yaml
    stepping_stones:
      - {id: ai-validation, name: Validation of driving AI, source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - {id: ai-validation, name: Validation of driving AI, source: plan}
    milestones:
      - id: cars-on-road
        name: Driverless cars on the road
        due: 2027
        needs: [ai-validation]
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.demand import Demand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T104", Severity.WARNING)
def stepping_stone_without_use(plan: Plan) -> Iterator[Hit]:
    """Find stepping stones that lead nowhere."""
    demand = Demand(plan)
    for roadmap in plan.roadmaps:
        for stone in roadmap.stepping_stones:
            if not stone.for_ and demand.lacks(roadmap, stone):
                yield hit(address_of(roadmap, stone).at("for"), stone=stone.id)
