"""Something new looks like something that is gone.

What it checks
    Whether a thing that vanished and a thing that was added look alike, and whether a thing got a
    `candidate`, which is what its editors think its successor may be. Both are suggestions: the
    thing counts as vanished until somebody declares its lineage.

Why it matters
    A new id breaks the history of a thing. If it is the same one, `formerly` mends that; if a
    document says what takes its place, `replaces` does.

Example
    ```text
    # base
    milestones:
      - {id: pilot, name: Pilot line for solid-state cells, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot-line, name: Pilot line for solid-state cells, due: 2027, source: plan}
    ```

Instead
    ```text
    # base
    milestones:
      - {id: pilot, name: Pilot line for solid-state cells, due: 2027, source: plan}
    # revision
    milestones:
      - id: pilot-line
        name: Pilot line for solid-state cells
        due: 2027
        formerly: pilot
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R309", Severity.NOTE)
def perhaps_renamed(compared: Compared) -> Iterator[Hit]:
    for like in compared.changes.likenesses:
        yield step(like.revision, str(like.base), str(like.revision))
