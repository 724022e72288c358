"""A total is lower than it was.

What it checks
    That no amount for more than a year that is not yet spent, no cost of a project, and no cost in
    a later step of the same kind is lower than it was, beyond its rounding. The amount of a single
    year is restated, and a grant below the request is granted: neither is a cut.

Why it matters
    A total is what was promised for the whole task. With less money either the scope is smaller or
    the end is later, and one of them should have changed as well.

Example
    ```yaml
    # base
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        cost: KRW 479.7 billion
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        cost: KRW 320 billion
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
        cost: KRW 479.7 billion
    # revision
    projects:
      - id: taxi
        name: Air taxi
        over: 2024..2028
        for: vtol
        source: plan
        cost: KRW 479.7 billion
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.money import shift_step, shifts
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R503", Severity.WARNING)
def budget_cut(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(shifts):
        if one.fate == "cut":
            yield shift_step(one)
