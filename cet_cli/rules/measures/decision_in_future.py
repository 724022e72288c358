"""A decision is dated in the future.

What it checks
    That every accepted revision had been decided on the day that the plan is looked at. A date
    that may lie before that day, such as the running year, is fine.

Why it matters
    A decision says who accepted a slip or a weaker target, and when. Nobody can have accepted it
    yet, so the change would pass as approved.

Example
    ```yaml
    milestones:
      - {id: launch, name: First flight, due: 2028, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: launch.due
        from: 2025
        to: 2028
        on: 2029-08
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - {id: launch, name: First flight, due: 2028, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: launch.due
        from: 2025
        to: 2028
        on: 2024-08
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("E106")
def decision_in_future(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for decision in roadmap.decisions:
            if decision.on.start > plan.as_of:
                place = place_of(roadmap, roadmap, decision).at("on")
                yield hit(place, on=decision.on.text, as_of=plan.as_of.isoformat())
