"""A baseline without a date.

What it checks
    Every baseline says which day, year or span it speaks of.

Why it matters
    The pace that a target asks for is the way divided by the time. Without the date of the start
    there is no time to divide by.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120}
        targets: [{value: 200, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I111", Severity.WARNING)
def baseline_without_date(plan: Plan) -> Iterator[Hit]:
    """Find starts that belong to no time."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            baseline = indicator.baseline
            if baseline and baseline.on is None and baseline.over is None:
                yield hit(address_of_part(roadmap, indicator, baseline).at("on"))
