"""A unit that cannot be read.

What it checks
    The `unit` of an indicator is one unit, with at most one scale word: `percent`, `qubits`,
    `Wh/kg`, `KRW trillion`.

Why it matters
    Without its unit no figure of the indicator can be compared with another, and nothing of it can
    be judged.

Example
    ```yaml
    indicators:
      - id: private-research
        name: Research by companies
        unit: KRW billion trillion
        better: higher
        source: plan
        baseline: {value: 4.7, on: 2023}
        targets: [{value: 10, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: private-research
        name: Research by companies
        unit: KRW trillion
        better: higher
        source: plan
        baseline: {value: 4.7, on: 2023}
        targets: [{value: 10, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.indicators.units import unit_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I121")
def unreadable_indicator_unit(plan: Plan) -> Iterator[Hit]:
    """Find units that are none."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.unit and unit_of(indicator) is None:
                yield hit(address_of(roadmap, indicator).at("unit"), unit=indicator.unit)
