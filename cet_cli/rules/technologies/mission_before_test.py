"""A mission due before the target that would show it accomplished.

What it checks
    Of every indicator in `achieved_by`, one target at least has a deadline that begins before the
    mission's `by` is over. Milestones in `achieved_by` are looked at by `milestone-after-mission`.

Why it matters
    When the mission is due, its own test is still years away: it will be missed, or judged by
    something else. One of the two dates is wrong, or only one of them was moved.

Example
    ```yaml
    missions:
      - {id: clean, statement: Make clean hydrogen, by: 2027, achieved_by: [share], source: plan}
    indicators:
      - id: share
        name: Share of clean hydrogen
        unit: percent
        better: higher
        source: plan
        baseline: {value: 5, on: 2023}
        targets: [{value: 50, by: 2030}]
    ```

Instead
    ```yaml
    missions:
      - {id: clean, statement: Make clean hydrogen, by: 2030, achieved_by: [share], source: plan}
    indicators:
      - id: share
        name: Share of clean hydrogen
        unit: percent
        better: higher
        source: plan
        baseline: {value: 5, on: 2023}
        targets: [{value: 50, by: 2030}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related, Severity
from cet_cli.model.indicator import Indicator
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T109", Severity.WARNING)
def mission_before_test(plan: Plan) -> Iterator[Hit]:
    """Find missions that are due while their test is still to come."""
    for roadmap in plan.roadmaps:
        for mission in roadmap.missions:
            for link in mission.achieved_by if mission.by and not mission.dropped else ():
                test = plan.target(roadmap, link)
                first = _first(test) if isinstance(test, Indicator) else None
                if first and mission.by and mission.by.before(first):
                    place = Address.parse(plan.full(roadmap, link))
                    yield hit(
                        address_of(roadmap, mission).at("by"),
                        related=(Related("what would show it", place),),
                        by=mission.by.text,
                        test=link,
                        deadline=first.text,
                    )


def _first(indicator: Indicator) -> Period | None:
    """Give the earliest deadline of an indicator; None where a target has none."""
    deadlines = [target.by or target.over for target in indicator.targets]
    dated = [deadline for deadline in deadlines if deadline]
    if indicator.dropped or not dated or len(dated) < len(deadlines):
        return None
    return min(dated, key=lambda deadline: deadline.end)
