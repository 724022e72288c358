"""A readiness goal that is lower than before.

What it checks
    The level that a technology is to reach is lower than in the base, or is only `about` that
    level.

Why it matters
    A level is a step from the laboratory to the market: one less leaves the last one to nobody.

Example
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 9, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {goal: {value: 7, by: 2027}}
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
        maturity: {goal: {value: 9, by: 2027}}
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


@revision_rule("R209", Severity.WARNING)
def maturity_goal_lowered(compared: Compared) -> Iterator[Hit]:
    """Find readiness goals that were lowered."""
    yield from hits_of(compared.once(judge_readiness), "maturity-goal-lowered")
