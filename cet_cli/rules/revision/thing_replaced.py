"""Something takes the place of another.

What it checks
    That nothing in the revision names something under `replaces`. The old thing may stay, "not
    repeated since", or be gone.

Why it matters
    Another figure takes the place of one that was promised, usually in other units and by another
    date: whether that is more or less cannot be computed, and somebody has to read both.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, replaces: pilot, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
      - {id: plant, name: Plant, due: 2029, source: plan}
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


@revision_rule("R308", Severity.WARNING)
def thing_replaced(compared: Compared) -> Iterator[Hit]:
    for address, before, after in related_by(compared, Relation.REPLACED):
        yield step(address, before, after)
