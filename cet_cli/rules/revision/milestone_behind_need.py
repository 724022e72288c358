"""A milestone or measure that moved behind what needs it.

What it checks
    Its new date begins only when the time of something that needs it, or of the mission that it
    serves, is over; in the base it did not. It is reported in the place of a slip (R201, R204).

Why it matters
    Somebody moved one date of a chain. What builds on it cannot be in time either, whatever the
    plan still says.

Example
    ```yaml
    # base
    missions:
      - id: full-autonomy
        statement: Cars drive themselves
        by: 2027
        achieved_by: [test-track]
        source: plan
    milestones:
      - {id: test-track, name: Test track opens, due: 2026, source: plan}
    # revision
    missions:
      - id: full-autonomy
        statement: Cars drive themselves
        by: 2027
        achieved_by: [test-track]
        source: plan
    milestones:
      - {id: test-track, name: Test track opens, due: 2028, source: plan}
    ```

Instead
    ```yaml
    # base
    missions:
      - id: full-autonomy
        statement: Cars drive themselves
        by: 2027
        achieved_by: [test-track]
        source: plan
    milestones:
      - {id: test-track, name: Test track opens, due: 2026, source: plan}
    # revision
    missions:
      - id: full-autonomy
        statement: Cars drive themselves
        by: 2027
        achieved_by: [test-track]
        source: plan
    milestones:
      - {id: test-track, name: Test track opens, due: 2027, source: plan}
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


@revision_rule("R208", Severity.WARNING)
def milestone_behind_need(compared: Compared) -> Iterator[Hit]:
    """Find milestones that moved behind what needs them."""
    yield from hits_of(compared.once(judge_dated), "milestone-behind-need")
