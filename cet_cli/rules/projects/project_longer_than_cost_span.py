"""A project runs longer than the span that its cost was stated for.

What it checks
    The `over` of a project against the `over` of the latest step that states a cost, where the
    project has no other cost of its own. Open ends are left alone.

Why it matters
    The cost covers only a part of the time. Whoever divides it by the years, or compares it with
    what was paid, is wrong.

Example
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: rnd
        over: 2024..2028
        source: plan
        steps:
          - {step: approved, on: 2023-08, over: 2024..2026, cost: KRW 100.7 billion}
    ```

Instead
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: rnd
        over: 2024..2026
        source: plan
        steps:
          - {step: approved, on: 2023-08, over: 2024..2026, cost: KRW 100.7 billion}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.funding.costs import unit_for
from cet_cli.rules.funding.figures import in_unit
from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.projects.spans import years
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.project import Project, Step
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("P104", Severity.WARNING)
def project_longer_than_cost_span(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            step = _costed(project) if project.steps and project.over else None
            if step is None or step.over is None or project.over is None:
                continue
            runs, paid = years(project.over), years(step.over)
            if runs is not None and paid is not None and runs > paid:
                where = place_of(roadmap, project, step).at("over")
                yield hit(
                    address_of(roadmap, project).at("over"),
                    related=(Related("the span of the cost", address=where),),
                    over=project.over.text,
                    span=step.over.text,
                    cost=step.cost.text if step.cost else "",
                )


def _costed(project: Project) -> Step | None:
    """Give the latest step that states the cost in force and its span; None without one."""
    costed = [step for step in project.steps if step.cost is not None and step.over is not None]
    if not costed:
        return None
    latest = max(reversed(costed), key=lambda step: (step.on is not None, step.on and step.on.end))
    return latest if _states_the_cost(latest, project) else None


def _states_the_cost(step: Step, project: Project) -> bool:
    """Tell whether the cost of a step is that of the project, which may have been stated anew."""
    if project.cost is None or step.cost is None:
        return True
    own, stated = (in_unit(cost, unit_for(cost, project)) for cost in (project.cost, step.cost))
    return own is not None and stated is not None and own.number == stated.number
