"""A milestone or measure that is due later than before.

What it checks
    Its due date ends after that of the base. A date inside the old period is no slip.

Why it matters
    A date that is moved before it is missed never shows as overdue: only the comparison of two
    plans tells.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2028
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        progress: [{on: 2025, says: not_done}]
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


@revision_rule("R201", Severity.WARNING)
def milestone_slipped(compared: Compared) -> Iterator[Hit]:
    """Find milestones that are due later."""
    yield from hits_of(compared.once(judge_dated), "milestone-slipped")
