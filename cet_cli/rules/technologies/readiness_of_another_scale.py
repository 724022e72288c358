"""A readiness level of another scale than the one declared.

What it checks
    Where a readiness level is written with its scale, such as `TRL 6`, that is the scale of the
    technology.

Why it matters
    Technology and manufacturing readiness count different things: MRL 6 is no TRL 6, and steps from
    one to the other mean nothing.

Example
    ```yaml
    stepping_stones:
      - id: cell-line
        name: Pilot line for solid-state cells
        for: solid-state
        maturity: {scale: mrl, goal: {value: TRL 8, by: 2027}}
        source: plan
    key_technologies:
      - {id: solid-state, name: Solid-state batteries, source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - id: cell-line
        name: Pilot line for solid-state cells
        for: solid-state
        maturity: {scale: trl, goal: {value: TRL 8, by: 2027}}
        source: plan
    key_technologies:
      - {id: solid-state, name: Solid-state batteries, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import graded, levels

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T110")
def readiness_of_another_scale(plan: Plan) -> Iterator[Hit]:
    """Find levels whose own unit is not their scale."""
    for one in graded(plan):
        scale = one.maturity.scale.upper()
        for part in levels(one.maturity):
            unit = part.value.unit
            if unit and unit not in {scale, "level"}:
                yield hit(one.place(part).at("value"), value=part.value.text, scale=scale)
