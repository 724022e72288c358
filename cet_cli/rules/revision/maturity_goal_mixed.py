"""A readiness goal whose level and date went opposite ways.

What it checks
    A technology is to reach a higher level but later, or a lower one but earlier.

Why it matters
    Both are true, and are told together.

Example
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 7, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2030}}
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
        maturity: {goal: {value: 7, by: 2027}}
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


@revision_rule("R224", Severity.WARNING)
def maturity_goal_mixed(compared: Compared) -> Iterator[Hit]:
    """Find readiness goals whose level and date are opposed."""
    yield from hits_of(compared.once(judge_readiness), "maturity-goal-mixed")
