"""Nobody says when a project runs.

What it checks
    That a project which is not dropped has a span `over`, its own or that of one of its steps, or
    at least a step or an amount with a date. Where it has a cost, only a span will do, which may
    have an open end: `2024..`.

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

    from cet_cli.model.project import Project
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("P102", Severity.NOTE)
def project_without_span(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            if project.over is None and project.dropped is None and not _is_dated(project):
                yield hit(address_of(roadmap, project).at("over"), project=project.id)


def _is_dated(project: Project) -> bool:
    """Tell whether anything says when it runs; a cost says something only of a span."""
    if any(step.over for step in project.steps):
        return True
    if project.cost is not None or any(step.cost for step in project.steps):
        return False
    return bool(project.amounts) or any(step.on for step in project.steps)
