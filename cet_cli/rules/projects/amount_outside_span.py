"""A project gets money for a time in which it does not run.

What it checks
    That the years of every amount of a project lie between the first and the last year of its
    `over`. Open ends are no bounds.

Why it matters
    Either the span of the project has changed and nobody said so, or the amount stands under the
    wrong year or the wrong project.

Example
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: rnd
        over: 2024..2026
        source: plan
        amounts:
          - {over: 2028, stage: planned, value: KRW 31.5 billion}
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
        amounts:
          - {over: 2028, stage: planned, value: KRW 31.5 billion}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.projects.spans import inside
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("P101", Severity.WARNING)
def amount_outside_span(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            if project.over is None:
                continue
            for amount in project.amounts:
                if not inside(amount.over, project.over):
                    where = address_of(roadmap, project).at("over")
                    yield hit(
                        place_of(roadmap, project, amount).at("over"),
                        related=(Related("the span of the project", address=where),),
                        over=amount.over.text,
                        span=project.over.text,
                    )
