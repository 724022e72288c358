"""A readiness goal on another scale.

What it checks
    The scale is another one (technology or manufacturing readiness), or the level is one that
    cannot be compared.

Why it matters
    MRL 8 is neither more nor less than TRL 8: the two count different things.

Example
    ```yaml
    # base
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, goal: {value: 8, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: mrl, goal: {value: 8, by: 2027}}
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
        maturity: {scale: trl, goal: {value: 8, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    # revision
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, goal: {value: 8, by: 2027}}
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


@revision_rule("R225", Severity.WARNING)
def maturity_goal_redefined(compared: Compared) -> Iterator[Hit]:
    """Find readiness goals that count another thing."""
    yield from hits_of(compared.once(judge_readiness), "maturity-goal-redefined")
