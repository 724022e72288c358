"""A withdrawal was taken back.

What it checks
    That whatever is `dropped` in the base is so in the revision, if it is still there.

Why it matters
    Something is promised again. If a document says so, cite it; if the withdrawal was a mistake of
    the editor, the plan told its readers something untrue in between.

Example
    ```yaml
    # base
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        dropped: {on: 2025-03, why: no demand, source: plan}
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
        dropped: {on: 2025-03, why: no demand, source: plan}
    # revision
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        dropped: {on: 2025-03, why: no demand, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.thing import Dropped
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import gone, place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R310", Severity.NOTE)
def thing_restored(compared: Compared) -> Iterator[Hit]:
    for change in gone(compared.changes, Dropped):
        thing = change.above[-1].after
        yield step(place_of(change), "", in_short(thing))
