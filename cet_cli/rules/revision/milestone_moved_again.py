"""A milestone or measure that slipped, and not for the first time.

What it checks
    Its due date ends after that of the base, and it had been moved before: by what the history
    (`was`) of either side tells. It is reported in the place of R201.

Why it matters
    One slip is an event; several are a habit, and the next date deserves as little trust.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2026
        was: [{due: 2025, source: plan}]
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2028
        was: [{due: 2026, source: plan}, {due: 2025, source: plan}]
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2026
        was: [{due: 2025, source: plan}]
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2026
        was: [{due: 2025, source: plan}]
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


@revision_rule("R204", Severity.WARNING)
def milestone_moved_again(compared: Compared) -> Iterator[Hit]:
    """Find milestones that slipped again."""
    yield from hits_of(compared.once(judge_dated), "milestone-moved-again")
