"""A milestone or measure that is due earlier than before.

What it checks
    Its due date ends before that of the base.

Why it matters
    What it needs may now come too late.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2028
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2027
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2028
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2028
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.dated import judge_dated
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R202", Severity.NOTE)
def milestone_brought_forward(compared: Compared) -> Iterator[Hit]:
    """Find milestones that are due earlier."""
    yield from hits_of(compared.once(judge_dated), "milestone-brought-forward")
