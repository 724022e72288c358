"""A readiness level observed in the future.

What it checks
    No readiness level is said to have been observed after the day on which the plan is looked at.
    What only later documents say is left aside.

Why it matters
    What has not happened was not observed. Mostly a year is mistyped, or a goal was written down as
    an observation.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, observations: [{value: 6, on: 2042}]}
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
        maturity: {scale: trl, observations: [{value: 6, on: 2024}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.known import Documents
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import graded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T112")
def readiness_in_future(plan: Plan) -> Iterator[Hit]:
    """Find levels observed on a day that is still to come."""
    documents = Documents(plan)
    for one in graded(plan):
        for seen in one.maturity.observations:
            if documents.ahead(seen.on, one.cited(seen)):
                place = one.place(seen).at("on")
                yield hit(place, on=seen.on.text, as_of=plan.as_of.isoformat())
