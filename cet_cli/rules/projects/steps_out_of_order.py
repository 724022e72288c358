"""A project was granted before it was requested, or ended before it began.

What it checks
    The dates of steps of one procedure: `feasibility-requested` and `feasibility-approved` belong
    together, so do `started` and `ended`. The first grant must not lie wholly before the first
    request; a month is before a year only if the year begins later.

Why it matters
    One of the two dates is wrong, or the two steps belong to different requests. Either way the
    history of the project cannot be told.

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
        steps:
          - {step: feasibility-requested, on: 2023-08}
          - {step: feasibility-approved, on: 2023-04}
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
          - {step: feasibility-requested, on: 2023-04}
          - {step: feasibility-approved, on: 2023-08}
    ```
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.project import Project, Step
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_ORDER = (
    "applied requested submitted",
    "proposed selected",
    "approved granted passed",
    "begun opened started",
    "closed completed ended finished",
)
_RANKS = {word: rank for rank, words in enumerate(_ORDER) for word in words.split()}


@rule("P105", Severity.WARNING)
def steps_out_of_order(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for project in roadmap.projects:
            if len(project.steps) < 2:  # noqa: PLR2004 - one step is in order
                continue
            for (earlier, asked), (later, granted) in _turned_round(project):
                where = place_of(roadmap, project, earlier).at("on")
                yield hit(
                    place_of(roadmap, project, later).at("on"),
                    related=(Related("the step before it", address=where),),
                    step=later.step,
                    on=granted.text,
                    earlier=earlier.step,
                    earlier_on=asked.text,
                )


def _turned_round(
    project: Project,
) -> Iterator[tuple[tuple[Step, Period], tuple[Step, Period]]]:
    """List steps that come after each other in a procedure, and were dated the other way round."""
    procedures: dict[str, dict[int, tuple[Step, Period]]] = {}
    for step in project.steps:
        name, _, word = step.step.rpartition("-")
        rank = _RANKS.get(word)
        if rank is None or step.on is None:
            continue
        firsts = procedures.setdefault(name, {})
        if rank not in firsts or step.on.end < firsts[rank][1].end:
            firsts[rank] = step, step.on
    for firsts in procedures.values():
        for (_, earlier), (_, later) in pairwise(sorted(firsts.items())):
            if later[1].before(earlier[1]):
                yield earlier, later
