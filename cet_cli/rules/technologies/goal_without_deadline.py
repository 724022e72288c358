"""A readiness goal without a deadline.

What it checks
    Every readiness level to be reached says by when.

Why it matters
    What rests on a stepping stone needs to know when it will hold. A goal without a deadline
    cannot be late.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, goal: {value: 9}}
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
        maturity: {scale: trl, goal: {value: 9, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import graded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T106", Severity.WARNING)
def goal_without_deadline(plan: Plan) -> Iterator[Hit]:
    """Find readiness goals that may take forever."""
    for one in graded(plan):
        goal = one.maturity.goal
        if goal and (goal.by is None or goal.by.open_end):
            place = one.place(goal).at("by")
            yield hit(place, technology=one.technology.id, value=goal.value.text)
