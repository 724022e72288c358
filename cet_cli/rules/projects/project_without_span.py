"""Nobody says when a project runs.

What it checks
    That a project which is not dropped has a span `over`, its own or that of one of its steps. An
    open end will do: `2024..`.

Why it matters
    Without a span nobody can tell whether the project is late or over, or how much of its time and
    of its cost is gone. It is worth a question to whoever runs it.

Example
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - {id: air-taxi, name: Air taxi, part_of: rnd, source: plan}
    ```

Instead
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - {id: air-taxi, name: Air taxi, part_of: rnd, over: 2024.., source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("P102", Severity.NOTE)
def project_without_span(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            if project.over is not None or project.dropped is not None:
                continue
            if not any(step.over for step in project.steps):
                yield hit(address_of(roadmap, project).at("over"), project=project.id)
