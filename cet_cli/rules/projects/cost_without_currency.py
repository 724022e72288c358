"""The cost of a project has no currency.

What it checks
    That the `cost` of a project, its `printed` form and the costs of its steps have a currency, of
    their own (`KRW 100.7 billion`) or from the `unit` of the project.

Why it matters
    A cost without a currency is left out of every comparison: nobody notices then that one year
    takes more than the whole.

Example
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: rnd
        over: 2024..
        cost: 100.7 billion
        source: plan
    ```

Instead
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: rnd
        over: 2024..
        cost: KRW 100.7 billion
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.figures import can_be_read, name_of_unit
from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("P107", Severity.WARNING)
def cost_without_currency(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            if name_of_unit(project.unit) or not can_be_read(project.unit):
                continue
            for field, figure in (("cost", project.cost), ("printed", project.printed)):
                if figure is not None and _bare(figure):
                    yield hit(address_of(roadmap, project).at(field), cost=figure.text)
            for step in project.steps:
                if step.cost is not None and _bare(step.cost):
                    place = place_of(roadmap, project, step).at("cost")
                    yield hit(place, cost=step.cost.text)


def _bare(figure: Quantity) -> bool:
    """Tell whether a figure has a number and no unit; what is put in words has neither."""
    return figure.number is not None and not figure.unit
