"""A mission without anything that would show it accomplished.

What it checks
    Every mission that is not dropped names the milestones or indicators that show it accomplished.

Why it matters
    A mission is a sentence. Without a test nobody can say later whether it was accomplished, and
    its state stays unknown whatever happens.

Example
    ```yaml
    missions:
      - {id: full-autonomy, statement: Lead in driverless cars, by: 2027, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        achieved_by: [cars-on-road]
        source: plan
    milestones:
      - {id: cars-on-road, name: Driverless cars on the road, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.model.milestone import Milestone
    from cet_cli.model.mission import Mission
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T101", Severity.WARNING)
def mission_without_test(plan: Plan) -> Iterator[Hit]:
    """Find missions that nothing would show accomplished."""
    for roadmap in plan.roadmaps:
        for mission in roadmap.missions:
            if not mission.achieved_by and not mission.dropped:
                place = address_of(roadmap, mission).at("achieved_by")
                serving = ", ".join(_serving(plan, roadmap, mission))
                yield hit(place, mission=mission.id, serving=serving)


def _serving(plan: Plan, roadmap: Sections, mission: Mission) -> Iterator[str]:
    """List what already serves a mission and could show it accomplished."""
    things: tuple[Milestone | Indicator, ...] = (*roadmap.milestones, *roadmap.indicators)
    for thing in things:
        if any(plan.target(roadmap, link) is mission for link in thing.for_):
            yield thing.id
