"""Something goes by another id.

What it checks
    That no id was changed between base and revision. One that was, with the old id under
    `formerly`, is a renaming; everything else about the thing is compared as ever.

Why it matters
    Links from outside, such as a report that names the address, lead nowhere. That it is the same
    thing under another name is declared, never guessed.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2027, formerly: pilot, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, aka: First line, source: plan}
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


@revision_rule("R304", Severity.NOTE)
def thing_renamed(compared: Compared) -> Iterator[Hit]:
    for address, before, after in related_by(compared, Relation.RENAMED):
        yield step(address, before, after)
