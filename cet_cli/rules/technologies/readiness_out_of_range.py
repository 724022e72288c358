"""A readiness level that its scale does not have.

What it checks
    Technology readiness levels (TRL) are whole numbers from 1 to 9, manufacturing readiness levels
    (MRL) from 1 to 10.

Why it matters
    A level outside the scale is a slip of the pen, or comes from another scale, and no step
    towards it can be counted.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, goal: {value: 10, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, goal: {value: 9, by: 2027}}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import HIGHEST, graded, levels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


_PLAIN = frozenset("123456789")
"""How nearly every level is written; both scales have these."""


@rule("T105")
def readiness_out_of_range(plan: Plan) -> Iterator[Hit]:
    """Find levels that are not on their scale."""
    for one in graded(plan):
        highest = HIGHEST[one.maturity.scale]
        for part in levels(one.maturity):
            if part.value.text not in _PLAIN and not _on_scale(part.value, highest):
                place = one.place(part).at("value")
                scale = one.maturity.scale.upper()
                yield hit(place, value=part.value.text, scale=scale, highest=highest)


def _on_scale(level: Quantity, highest: int) -> bool:
    """Tell whether every number of a figure is a level; words are no number."""
    numbers = (number for number in (level.number, level.high) if number is not None)
    return all(1 <= number <= highest and number == number.to_integral() for number in numbers)
