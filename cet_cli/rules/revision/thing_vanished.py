"""Something is gone that nobody withdrew.

What it checks
    That whatever stood in the base stands in the revision, under its address or by declared
    lineage: a thing, a target, an interim point, a claim, a whole area. Of something that is gone
    with all that stands in it, only the whole is reported.

    "Not repeated in a later document" is no reason to take something out: write `not_repeated_in`.
    A withdrawal is written `dropped`, another id `formerly`, and a successor `replaces`.

Why it matters
    This is how a target disappears without anybody having weakened it. The plan then looks better
    by every count, and nobody can say who decided so.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
    # revision
    milestones:
      - {id: plant, name: Plant, due: 2029, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
    # revision
    milestones:
      - id: pilot
        name: Pilot line
        due: 2027
        source: plan
        dropped: {on: 2025-03, why: no demand, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.arrivals import missing, reason_of
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R303", Severity.ERROR)
def thing_vanished(compared: Compared) -> Iterator[Hit]:
    for change in missing(compared):
        reason = reason_of(change.before)
        yield step(place_of(change), in_short(change.before), "", reason=reason)
