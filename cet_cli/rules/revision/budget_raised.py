"""A total is higher than it was.

What it checks
    That no amount for more than a year that is not yet spent, no cost of a project, and no cost in
    a later step of the same kind is higher than it was, beyond its rounding.

Why it matters
    More money for the same scope is a stronger promise, or the first estimate was too low.

Example
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024..2028, stage: planned, value: 2013.24}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024..2028, stage: planned, value: 2292.09}
    ```

Instead
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024..2028, stage: planned, value: 2013.24}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024..2028, stage: planned, value: 2013.24}
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


@revision_rule("R504", Severity.NOTE)
def budget_raised(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(shifts):
        if one.fate == "raised":
            yield shift_step(one)
