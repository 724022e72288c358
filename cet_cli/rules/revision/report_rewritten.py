"""A report or a review says something else than it did.

What it checks
    That a progress word, a review and the report that something was done say what they said, unless
    another source is cited for them.

Why it matters
    What was said on a day stays said. A later report is an entry of its own.

Example
    ```yaml
    # base
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        progress: [{on: 2025-02, says: not_done, source: plan}]
    # revision
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        progress: [{on: 2025-02, says: under_way, source: plan}]
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        progress: [{on: 2025-02, says: not_done, source: plan}]
    # revision
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        progress:
          - {on: 2025-02, says: not_done, source: plan}
          - {on: 2025-05, says: under_way, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import written_pair
from cet_cli.rules.revision.memory import reports_rewritten
from cet_cli.rules.revision.steps import at_field, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R409", Severity.WARNING)
def report_rewritten(compared: Compared) -> Iterator[Hit]:
    for change, one in reports_rewritten(compared):
        yield step(at_field(change, one.field), *written_pair(one.before, one.after))
