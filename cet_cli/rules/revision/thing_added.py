"""Something is in the plan that was not there before.

What it checks
    That every thing, area, target, amount, step, claim and source of the revision was in the base,
    or comes from something there by its lineage. What stands inside a new thing is not listed
    again. Observations, reports and grants have rules of their own.

Why it matters
    A new promise is read beside those that went away with the same revision: a plan that adds three
    targets and drops the one that was missed has not simply grown.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
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
      - {id: plant, name: Plant, due: 2029, source: plan}
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.arrivals import newcomers
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R301", Severity.NOTE)
def thing_added(compared: Compared) -> Iterator[Hit]:
    for change in newcomers(compared):
        yield step(place_of(change), "", in_short(change.after))
