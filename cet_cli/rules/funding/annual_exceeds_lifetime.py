"""One year of a project takes more than its whole life.

What it checks
    The amounts of a project against its `cost`, or, without one, against the highest cost of its
    steps that covers the time. Figures are taken as printed and as rounded as they may be, and
    what was only requested or proposed is left out.

Why it matters
    Either the amount or the cost is wrong, or the cost was stated for another scope. Nobody can
    say then what share of the project has been paid for.

Example
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: positioning
        name: Positioning system
        part_of: rnd
        over: 2022..2035
        cost: KRW 3723.4 billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: KRW 7217.9 billion}
    ```

Instead
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: positioning
        name: Positioning system
        part_of: rnd
        over: 2022..2035
        cost: KRW 3723.4 billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: KRW 217.9 billion}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.funding.costs import ONLY_ASKED, costs_of
from cet_cli.rules.funding.figures import judged, ratio, without_first_digit
from cet_cli.rules.funding.wholes import exceeds
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.funding import Amount
    from cet_cli.model.project import Project
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.funding.costs import Cost
    from cet_cli.rules.funding.figures import Money
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B107")
def annual_exceeds_lifetime(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            costs = costs_of(project) if project.amounts else []
            for amount in project.amounts if costs else ():
                annual = judged(amount, project.unit)
                if annual is None or amount.stage in ONLY_ASKED:
                    continue
                covering = [cost for cost in costs if cost.covers(amount.over)]
                if covering and all(exceeds(annual, cost.money) for cost in covering):
                    yield _hit(roadmap, project, amount, annual, covering[0])


def _hit(roadmap: Sections, project: Project, amount: Amount, annual: Money, cost: Cost) -> Hit:
    where = cost.place(roadmap, project)
    return hit(
        place_of(roadmap, project, amount).at(annual.field),
        related=(Related("the whole cost", address=where),),
        amount=annual.text,
        over=amount.over.text,
        cost=cost.money.text,
        ratio=ratio(annual.number, cost.money.number),
        reading=without_first_digit(annual, cost.money),
    )
