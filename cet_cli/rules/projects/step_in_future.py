"""A step of a project is dated in the future.

What it checks
    That every step of a project had happened on the day that the plan is looked at. A date that
    may lie before that day, such as the running year, is fine.

Why it matters
    A step is something that was decided. What is only intended would be shown as done; write it as
    a milestone with a `due` date.

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
          - {step: approved, on: 2029-08}
    ```

Instead
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
          - {step: approved, on: 2023-08}
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


@rule("P106")
def step_in_future(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            for step in project.steps:
                if step.on is not None and step.on.start > plan.as_of:
                    place = place_of(roadmap, project, step).at("on")
                    as_of = plan.as_of.isoformat()
                    yield hit(place, step=step.step, on=step.on.text, as_of=as_of)
