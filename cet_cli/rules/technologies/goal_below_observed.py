"""A readiness goal below a level that had already been reached.

What it checks
    When a document sets a readiness goal, no higher level has been observed before that document
    was out. What is observed later may well pass the goal.

Why it matters
    A goal that was passed before it was set asks for nothing. Mostly a figure is mistyped, or the
    goal belongs to another environment than the observation.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity:
          scale: trl
          goal: {value: 6, by: 2027}
          observations: [{value: 7, on: 2022}]
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity:
          scale: trl
          goal: {value: 9, by: 2027}
          observations: [{value: 7, on: 2022}]
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import graded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.technology import MaturityGoal, MaturityObservation
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit
    from cet_cli.rules.technologies.levels import Graded


@rule("T107", Severity.WARNING)
def goal_below_observed(plan: Plan) -> Iterator[Hit]:
    """Find goals that had been passed when they were set."""
    documents = Documents(plan)
    for one in graded(plan):
        goal = one.maturity.goal
        for seen in one.maturity.observations if goal else ():
            if goal and _is_below(goal, seen):
                yield from _hits(documents, one, goal, seen)


def _is_below(goal: MaturityGoal, seen: MaturityObservation) -> bool:
    """Compare levels, which are exact; most goals are above what was seen, so look before."""
    aim, level = goal.value.number, seen.value.number
    if aim is None or level is None or aim >= level:
        return False
    high, low = goal.value.interval(counts=True).high, seen.value.interval(counts=True).low
    return high is not None and low is not None and high < low


def _hits(
    documents: Documents, one: Graded, goal: MaturityGoal, seen: MaturityObservation
) -> Iterator[Hit]:
    source = documents.late(seen.on, one.cited(goal))
    if source:
        yield hit(
            one.place(goal).at("value"),
            related=(Related("observed here", one.place(seen).at("value")),),
            value=goal.value.text,
            observed=seen.value.text,
            on=seen.on.text,
            source=source.id,
            published=when_out(source),
        )
