"""A request was granted.

What it checks
    Whether an amount was approved for a time for which one had been requested or proposed, and
    whether a step of a project grants what a step of the same procedure asked for, such as
    `feasibility-approved` after `feasibility-requested`. Both statements stay true: less than was
    asked for is no cut.

Why it matters
    What was asked for is what the plan needs, in the eyes of those who wrote it; what was granted
    is what it gets. The difference has to be found somewhere.

Example
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: requested, value: 625.3}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: requested, value: 625.3}
          - {over: 2024, stage: approved, value: 440.7}
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
          - {over: 2024, stage: requested, value: 625.3}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: requested, value: 625.3}
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


@revision_rule("R502", Severity.NOTE)
def amount_granted(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(shifts):
        if one.fate == "granted":
            yield shift_step(one)
