"""A new readiness goal.

What it checks
    The readiness of a technology was observed before, and now a level is to be reached.

Why it matters
    From now on it can be judged.

Example
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {observations: [{value: 6, on: 2024}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2027}, observations: [{value: 6, on: 2024}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```

Instead
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {observations: [{value: 6, on: 2024}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {observations: [{value: 6, on: 2024}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.readiness import judge_readiness
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R230", Severity.NOTE)
def maturity_goal_given(compared: Compared) -> Iterator[Hit]:
    """Find new readiness goals."""
    yield from hits_of(compared.once(judge_readiness), "maturity-goal-given")
