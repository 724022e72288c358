"""An amount or a step of a project is gone.

What it checks
    That every amount, every step and every cost of the base is in the revision. A request may make
    way for its grant, though it should stay beside it.

Why it matters
    What was planned, asked for or approved for a year stays true when the year is over: without it
    nobody can say how much of it was spent, or how the cost of a project grew.

Example
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: planned, value: 660.0}
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

Instead
    ```yaml
    # base
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: planned, value: 660.0}
    # revision
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: planned, value: 660.0}
          - {over: 2024, stage: executed, value: 641.2}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.money import unanswered, withdrawn_costs
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R506", Severity.ERROR)
def amount_vanished(compared: Compared) -> Iterator[Hit]:
    for change in unanswered(compared):
        yield step(place_of(change), in_short(change.before), "")
    for change, cost in withdrawn_costs(compared):
        yield step(place_of(change).at("cost"), cost.text, "")
