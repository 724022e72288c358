"""A milestone or measure done in another unit than it was planned in.

What it checks
    Where both what was planned and what was done are figures with a unit, the one converts into the
    other. Words and figures without a unit are left aside.

Why it matters
    Whether enough was done cannot be told from a figure of something else. Mostly the report is
    about another thing, or the unit is mistyped.

Example
    ```yaml
    milestones:
      - id: chip
        name: Quantum chip
        value: 50 qubits
        done: {on: 2024, value: 55 cars}
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: chip
        name: Quantum chip
        value: 50 qubits
        done: {on: 2024, value: 55 qubits}
        source: plan
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.rules.indicators.units import same_kind
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M114")
def done_in_another_unit(plan: Plan) -> Iterator[Hit]:
    """Find figures of what was done that cannot be compared with what was planned."""
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            planned, done = dated.value, dated.done.value if dated.done else None
            if planned is None or dated.done is None or done is None:
                continue
            if planned.unit and done.unit and not same_kind(done.unit, planned.unit):
                place = address_of_part(roadmap, dated, dated.done).at("value")
                yield hit(place, figure=done.text, unit=done.unit, wanted=planned.unit)
