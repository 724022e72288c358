"""The plan forgot what it said before.

What it checks
    That every earlier value which the base gives under `was` is in the revision too, of the same
    field and from the same source, wherever it is written.

Why it matters
    `was` is how the plan remembers that a date moved before. Without it the third postponement
    looks like the first one, and the total slip begins anew.

Example
    ```yaml
    # base
    milestones:
      - id: pilot
        name: Pilot line
        due: 2028
        source: plan
        was: [{due: 2026, source: plan}]
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2028, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: pilot
        name: Pilot line
        due: 2028
        source: plan
        was: [{due: 2026, source: plan}]
    # revision
    milestones:
      - id: pilot
        name: Pilot line
        due: {is: 2028, source: plan, was: [{is: 2026, source: plan}]}
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.memory import forgotten
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R406", Severity.ERROR)
def history_removed(compared: Compared) -> Iterator[Hit]:
    for change in compared.changes.changes:
        for field, value, source in forgotten(change):
            where = place_of(change).at(field)
            yield step(where, value, "", field=field, source=source or "nobody")
