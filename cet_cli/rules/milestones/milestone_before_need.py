"""A milestone or measure due before something that it needs.

What it checks
    Nothing that a milestone or measure needs is planned for a time that begins only when its own
    date is over. Dates that overlap, such as 2027 and 2027-06, are no contradiction, and a project
    counts by its whole span. What is done or dropped is left aside.

Why it matters
    What must come first cannot come later: the plan contradicts itself. Often a slip was written
    down for one of the two and not for the other.

Example
    ```yaml
    milestones:
      - {id: test-track, name: Test track opens, due: 2028, source: plan}
      - {id: cars-on-road, name: Cars on the road, due: 2027, needs: [test-track], source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: test-track, name: Test track opens, due: 2026, source: plan}
      - {id: cars-on-road, name: Cars on the road, due: 2027, needs: [test-track], source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.order import planned_after
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M103")
def milestone_before_need(plan: Plan) -> Iterator[Hit]:
    """Find milestones and measures that are over before what they need begins."""
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            due = dated.due
            if not dated.needs or due is None or dated.done or dated.dropped:
                continue
            for need in planned_after(plan, roadmap, dated.needs, due):
                yield hit(
                    address_of(roadmap, dated).at("due"),
                    related=(Related("what it needs", need.address),),
                    due=due.text,
                    need=need.link,
                    when=need.period.text,
                )
