"""A report or a review is gone.

What it checks
    That every progress word and every review of the base is in the revision.

Why it matters
    A word such as `not_done` decides between overdue and unreported. Without it the plan says that
    nobody knows, though somebody did.

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
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
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
from cet_cli.rules.revision.arrivals import REPORTS
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import gone, place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R408", Severity.WARNING)
def report_removed(compared: Compared) -> Iterator[Hit]:
    for change in gone(compared.changes, *REPORTS):
        yield step(place_of(change), in_short(change.before), "")
