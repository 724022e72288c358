"""Something is counted otherwise than it was.

What it checks
    That the `scope` of everything is worded as it was, and that a budget or a project keeps its
    currency. The scope of indicators, targets and milestones has rules of its own.

Why it matters
    Figures before and after it are figures of different things: which of them is larger says
    nothing.

Example
    ```yaml
    # base
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: without personnel
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: with personnel
    ```

Instead
    ```yaml
    # base
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: without personnel
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: without personnel
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.scopes import recounted
from cet_cli.rules.revision.steps import at_field, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R509", Severity.WARNING)
def scope_redefined(compared: Compared) -> Iterator[Hit]:
    for one in recounted(compared):
        yield step(at_field(one.change, one.field), *one.texts, field=one.field)
