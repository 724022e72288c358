"""Somebody reported on something, or judged it.

What it checks
    That no progress word and no review came with the revision. The report that something was *done*
    has a rule of its own.

Why it matters
    It is news about the plan, not a change of it; `cet status` says what follows from it.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
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
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.arrivals import REPORTS
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import added, place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R407", Severity.NOTE)
def report_added(compared: Compared) -> Iterator[Hit]:
    for change in added(compared.changes, *REPORTS):
        yield step(place_of(change), "", in_short(change.after))
