"""A milestone or measure that is written more or less exactly.

What it checks
    Its date lies inside the old period or ends on the same day, or its figure is the same within
    rounding.

Why it matters
    It is no slip, but what is quoted is another date.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2027
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2027-H1
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2027
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2027
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


@revision_rule("R203", Severity.NOTE)
def milestone_reprecised(compared: Compared) -> Iterator[Hit]:
    """Find milestones that are written in another precision."""
    yield from hits_of(compared.once(judge_dated), "milestone-reprecised")
