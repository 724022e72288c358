"""The amount of a year is another one than it was.

What it checks
    That an amount of the same year and the same stage is what it was, beyond its rounding, and that
    the cost stated at a step of a project is. A changed total, which is an amount for more than a
    year or the cost of a project, is a cut or a raise; a grant beside a request is granted.

Why it matters
    The base of every growth figure for the next year is this one: where it is restated, a growth
    may come from counting otherwise. Nobody need have cut anything.

Example
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
          - {over: 2024, stage: approved, value: 650.0}
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
          - {over: 2025, stage: proposed, value: 650.0}
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


@revision_rule("R501", Severity.NOTE)
def amount_restated(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(shifts):
        if one.fate == "restated":
            yield shift_step(one)
