"""A unit or a scale stands in an amount and in its budget.

What it checks
    That an amount leaves out the currency and the scale that the `unit` of its funding or project
    gives already. `5 trillion` under `unit: KRW trillion` would be a trillion trillions.

Why it matters
    Nobody can tell which of the two is meant, and the readings differ by a factor of a trillion.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW trillion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 5.0 trillion}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW trillion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 5.0}
    ```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.model.values import Quantity, Unreadable
from cet_cli.rules.funding.figures import budgets, can_be_read, figures_of
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


_NUMERAL = re.compile(r"[0-9][0-9,.]*")


@rule("B111")
def unit_twice(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        if not budget.unit or not can_be_read(budget.unit):
            continue
        for amount in budget.amounts:
            for field, figure in figures_of(amount):
                which = _twice(figure, budget.unit) if figure.unit or figure.scaled else ""
                if which:
                    place = place_of(roadmap, budget, amount).at(field)
                    yield hit(
                        place,
                        reason=which,
                        value=figure.text,
                        unit=budget.unit,
                        number=_alone(figure, budget.unit),
                    )


def _twice(figure: Quantity, unit: str) -> str:
    """Name what stands twice: `unit`, `scale`, or nothing."""
    try:
        figure.in_unit(unit)
    except Unreadable as error:
        return error.details.get("which", "unit")
    return ""


def _alone(figure: Quantity, unit: str) -> str:
    """Write the number as it should stand; "" where that would be another number."""
    numerals = _NUMERAL.findall(figure.text)
    same = len(numerals) == 1 and Quantity.read(numerals[0]).in_unit(unit).number == figure.number
    return numerals[0] if same else ""
