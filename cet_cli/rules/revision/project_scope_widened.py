"""A project or a budget is for more than it was.

What it checks
    That no number in the `scope` of a project or a budget is higher than it was, the words around
    the numbers being the same.

Why it matters
    More is promised for the same project: look whether its cost and its end changed as well.

Example
    ```yaml
    # base
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: 3 satellites
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: 4 satellites
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
        scope: 3 satellites
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        scope: 3 satellites
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.scopes import rescoped
from cet_cli.rules.revision.steps import at_field, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R508", Severity.NOTE)
def project_scope_widened(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(rescoped):
        if one.fate == "widened":
            yield step(at_field(one.change, "scope"), *one.texts)
