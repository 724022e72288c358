"""Several things became one.

What it checks
    That nothing in the revision names things of the base under `merged_from`, or areas that became
    one.

Why it matters
    Counts go down though nothing was dropped, and what each of the old things promised has to be
    looked for in the new one.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
    # revision
    milestones:
      - {id: lines, name: Two lines, due: 2029, merged_from: [pilot, plant], source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, needs: {is: pilot, source: own}, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.diff.changes import Relation
from cet_cli.finding import Severity
from cet_cli.rules.revision.lineage import related_by
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R306", Severity.NOTE)
def things_merged(compared: Compared) -> Iterator[Hit]:
    for address, before, after in related_by(compared, Relation.MERGED):
        yield step(address, before, after)
