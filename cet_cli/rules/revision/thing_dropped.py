"""Something was withdrawn.

What it checks
    That nothing got a `dropped` between base and revision. What is dropped stays in the plan, with
    the document that withdrew it.

Why it matters
    To withdraw is legitimate, and it is the largest weakening there is: a committee has to see it,
    and whose decision it was.

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
        dropped: {on: 2025-03, why: no demand, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan, not_repeated_in: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from cet_cli.finding import Severity
from cet_cli.model.thing import Dropped
from cet_cli.rules.revision.as_written import in_short, written
from cet_cli.rules.revision.history import cited
from cet_cli.rules.revision.steps import added, place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R302", Severity.WARNING)
def thing_dropped(compared: Compared) -> Iterator[Hit]:
    for change in added(compared.changes, Dropped):
        dropped, thing = cast("Dropped", change.after), change.above[-1].after
        source = ", ".join(sorted(cited(change, "after"))) or "nobody"
        on, why = written(dropped.on), written(dropped.why)
        yield step(place_of(change), in_short(thing), "", on=on, why=why, source=source)
