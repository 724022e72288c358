"""A mission due before something that it needs.

What it checks
    Nothing that a mission needs is planned for a time that begins only when the mission's `by` is
    over. Dates that overlap, such as 2027 and 2027-06, are no contradiction.

Why it matters
    What must come first cannot come later: the plan contradicts itself, and at least one of the two
    dates is wrong.

Example
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        needs: [road-law]
        achieved_by: [cars-on-road]
        source: plan
    milestones:
      - {id: cars-on-road, name: Driverless cars on the road, due: 2027, source: plan}
      - {id: road-law, name: Traffic law amended, due: 2029, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        needs: [road-law]
        achieved_by: [cars-on-road]
        source: plan
    milestones:
      - {id: cars-on-road, name: Driverless cars on the road, due: 2027, source: plan}
      - {id: road-law, name: Traffic law amended, due: 2026, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.order import planned_after
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T111")
def mission_before_need(plan: Plan) -> Iterator[Hit]:
    """Find missions that are over before what they need begins."""
    for roadmap in plan.roadmaps:
        for mission in roadmap.missions:
            by = mission.by
            if not mission.needs or by is None or mission.dropped:
                continue
            for need in planned_after(plan, roadmap, mission.needs, by):
                yield hit(
                    address_of(roadmap, mission).at("by"),
                    related=(Related("what it needs", need.address),),
                    by=by.text,
                    need=need.link,
                    when=need.period.text,
                )
