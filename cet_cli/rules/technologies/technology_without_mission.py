"""A key technology that serves no mission.

What it checks
    In a roadmap that has missions, every key technology says what it is for, or is named by
    something that needs it.

Why it matters
    A technology that nothing asks for is paid for without a purpose that could be checked. Often
    the link is only forgotten; sometimes the documents truly name none.

Example
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        achieved_by: [cars-on-road]
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    milestones:
      - {id: cars-on-road, name: Driverless cars on the road, due: 2027, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        achieved_by: [cars-on-road]
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, for: full-autonomy, source: plan}
    milestones:
      - {id: cars-on-road, name: Driverless cars on the road, due: 2027, source: plan}
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


@rule("T103", Severity.NOTE)
def technology_without_mission(plan: Plan) -> Iterator[Hit]:
    """Find key technologies without a purpose, where the roadmap has purposes."""
    demand = Demand(plan)
    for roadmap in plan.roadmaps:
        for technology in roadmap.key_technologies if roadmap.missions else ():
            if not technology.for_ and demand.lacks(roadmap, technology):
                missions = ", ".join(mission.id for mission in roadmap.missions)
                place = address_of(roadmap, technology).at("for")
                yield hit(place, technology=technology.id, missions=missions)
