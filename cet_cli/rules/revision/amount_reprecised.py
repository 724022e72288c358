"""The same amount is given more or less precisely.

What it checks
    That amounts and costs are written as they were. Within its rounding the number is the same.

Why it matters
    It is no other amount, and still sums and shares are more or less certain with it.

Example
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 641}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 641.2}
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
          - {over: 2024, stage: approved, value: 641.2}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 641.2}
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


@revision_rule("R507", Severity.NOTE)
def amount_reprecised(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(shifts):
        if one.fate == "reprecised":
            yield shift_step(one)
