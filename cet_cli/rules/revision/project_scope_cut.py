"""A project or a budget is for less than it was.

What it checks
    That no number in the `scope` of a project or a budget is lower than it was, the words around
    the numbers being the same: 3 satellites became 2. Other words make it another scope.

Why it matters
    A project that delivers less for the same money, or less for less, was cut, whatever its cost
    says.

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
        scope: 2 satellites
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


@revision_rule("R505", Severity.WARNING)
def project_scope_cut(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(rescoped):
        if one.fate == "cut":
            yield step(at_field(one.change, "scope"), *one.texts)
