"""A milestone due before a technology that it needs is to be ready.

What it checks
    Of no technology that a milestone or measure needs is the readiness goal set for a time that
    begins only when the milestone is due.

Why it matters
    The plan builds on something that it expects to be ready later. Either a date is wrong, or a
    lower level is enough for this milestone, which is worth a word.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        maturity: {scale: trl, goal: {value: 9, by: 2030}}
        source: plan
    milestones:
      - {id: cars-on-road, name: Cars on the road, due: 2027, needs: [ai-validation], source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        maturity: {scale: trl, goal: {value: 9, by: 2026}}
        source: plan
    milestones:
      - {id: cars-on-road, name: Cars on the road, due: 2027, needs: [ai-validation], source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related, Severity
from cet_cli.model.technology import Technology
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.dated import Dated
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M110", Severity.WARNING)
def milestone_before_maturity(plan: Plan) -> Iterator[Hit]:
    """Find milestones that rest on what is to be ready only later."""
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            due = dated.due
            if dated.needs and due and not (dated.done or dated.dropped):
                yield from _hits(plan, roadmap, dated, due)


def _hits(plan: Plan, roadmap: Sections, dated: Dated, due: Period) -> Iterator[Hit]:
    for link in dated.needs:
        need = plan.target(roadmap, link)
        ready = _ready(need) if isinstance(need, Technology) else None
        if ready and due.before(ready):
            address = Address.parse(plan.full(roadmap, link))
            goal = Related("to be ready then", address.part("maturity", "goal").at("by"))
            place = address_of(roadmap, dated).at("due")
            yield hit(place, related=(goal,), due=due.text, need=link, ready=ready.text)


def _ready(technology: Technology) -> Period | None:
    """Give the deadline of the readiness goal of a technology that is still in the plan."""
    maturity = technology.maturity
    if technology.dropped or maturity is None or maturity.goal is None:
        return None
    return maturity.goal.by
