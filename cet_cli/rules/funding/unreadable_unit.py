"""The unit of a budget cannot be read.

What it checks
    That the `unit` of a funding or a project is a currency with a scale word or without one:
    `KRW billion`, `USD`, `조 원`.

Why it matters
    Every amount in it hangs on this one word. If it cannot be read, no amount can be summed,
    compared or shown in another scale.

Example
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW bn
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 777.2}
    ```

Instead
    ```yaml
    funding:
      - id: rnd
        name: Research
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 777.2}
    ```
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.rules.funding.figures import budgets, can_be_read
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_MEANT = (
    (r"\b(?:tn|trn|trillions)\b", "trillion"),
    (r"\b(?:bn|bln|billions)\b", "billion"),
    (r"\b(?:mn|mln|millions)\b", "million"),
)
_NUMBER = re.compile(r"(?<![^\W_])[0-9]+(?:[.,][0-9]+)*(?![^\W_])")


@rule("B113")
def unreadable_unit(plan: Plan) -> Iterator[Hit]:
    for roadmap, budget in budgets(plan):
        if budget.unit and not can_be_read(budget.unit):
            place = address_of(roadmap, budget).at("unit")
            yield hit(place, unit=budget.unit, suggestion=_meant(budget.unit))


def _meant(unit: str) -> str:
    """Guess the unit that was meant; "" where nothing can be said."""
    meant = _NUMBER.sub("", unit)
    for pattern, word in _MEANT:
        meant = re.sub(pattern, word, meant, flags=re.IGNORECASE)
    meant = " ".join(meant.split())
    return meant if meant != unit and meant and can_be_read(meant) else ""
