"""An area without a mission, where others have one.

What it checks
    Where some areas of a portfolio state missions, every area states one.

Why it matters
    An area without a mission has nothing to be judged against. If the documents give it none, that
    is worth telling the reader.

Example
    ```yaml
    # areas/mobility.yaml
    roadmap: mobility
    name: Mobility
    source: plan
    missions:
      - {id: cars, statement: Lead in cars, by: 2027, achieved_by: [on-road], source: plan}
    milestones:
      - {id: on-road, name: Driverless cars on the road, due: 2027, source: plan}
    # areas/hydrogen.yaml
    roadmap: hydrogen
    name: Hydrogen
    source: plan
    ```

Instead
    ```yaml
    # areas/mobility.yaml
    roadmap: mobility
    name: Mobility
    source: plan
    missions:
      - {id: cars, statement: Lead in cars, by: 2027, achieved_by: [on-road], source: plan}
    milestones:
      - {id: on-road, name: Driverless cars on the road, due: 2027, source: plan}
    # areas/hydrogen.yaml
    roadmap: hydrogen
    name: Hydrogen
    source: plan
    missions:
      - {id: clean, statement: Clean hydrogen, by: 2030, achieved_by: [plant], source: plan}
    milestones:
      - {id: plant, name: First plant runs, due: 2030, source: plan}
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


@rule("T108", Severity.NOTE)
def area_without_mission(plan: Plan) -> Iterator[Hit]:
    """Find areas that have nothing to accomplish, if any area has."""
    areas = plan.portfolio.areas
    if any(area.missions for area in areas):
        for area in areas:
            if not area.missions:
                yield hit(address_of(area).at("missions"), area=area.id)
