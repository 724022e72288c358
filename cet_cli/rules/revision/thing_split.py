"""One thing became several.

What it checks
    That nothing in the revision names a thing of the base under `split_from`. All the pieces of one
    thing are one finding.

Why it matters
    Counts go up though nothing new was promised: three small things that are met may hide that the
    one large thing they were made of is not.

Example
    ```yaml
    # base
    milestones:
      - {id: lines, name: Two lines, due: 2029, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, split_from: lines, source: plan}
      - {id: plant, name: Plant, due: 2029, split_from: lines, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: lines, name: Two lines, due: 2029, source: plan}
    # revision
    milestones:
      - {id: lines, name: Two lines, due: 2029, source: plan}
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.lineage import splits
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R307", Severity.NOTE)
def thing_split(compared: Compared) -> Iterator[Hit]:
    for address, before, after in splits(compared):
        yield step(address, before, after)
