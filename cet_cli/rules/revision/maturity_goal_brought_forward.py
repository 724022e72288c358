"""A readiness goal that is to be reached earlier than before.

What it checks
    Its date ends before that of the base.

Why it matters
    There is less time for the same steps.

Example
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2029}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2027}}
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
        maturity: {goal: {value: 9, by: 2029}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2029}}
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


@revision_rule("R223", Severity.NOTE)
def maturity_goal_brought_forward(compared: Compared) -> Iterator[Hit]:
    """Find readiness goals that are due earlier."""
    yield from hits_of(compared.once(judge_readiness), "maturity-goal-brought-forward")
