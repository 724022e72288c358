"""A project serves nothing in the plan.

What it checks
    That a project is `for` something or `part_of` a budget, or that something else in the plan
    needs it.

Why it matters
    It stands alone: no mission shows it, and no sum counts it. Often the link is missing only
    because no document states it; then add it with `source: own`.

Example
    ```yaml
    projects:
      - {id: air-taxi, name: Air taxi, over: 2024..2026, source: plan}
    ```

Instead
    ```yaml
    funding:
      - {id: rnd, name: Research, source: plan}
    projects:
      - id: air-taxi
        name: Air taxi
        part_of: {is: rnd, source: own}
        over: 2024..2026
        source: plan
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

_WANTS = ("needs", "achieved_by")


@rule("P103", Severity.NOTE)
def project_serves_nothing(plan: Plan) -> Iterator[Hit]:
    alone = [
        (roadmap, project)
        for roadmap in plan.roadmaps
        for project in roadmap.projects
        if not project.for_ and not project.part_of and project.dropped is None
    ]
    if not alone or not plan.whole:
        return
    wanted = _wanted(plan)
    for roadmap, project in alone:
        place = address_of(roadmap, project)
        if str(place) not in wanted:
            yield hit(place.at("for"), project=project.id)


def _wanted(plan: Plan) -> frozenset[str]:
    """List the addresses of everything that something else in the plan needs."""
    return frozenset(
        plan.full(roadmap, link)
        for roadmap, thing in plan.each()
        for field in _WANTS
        for link in getattr(thing, field, ())
    )
