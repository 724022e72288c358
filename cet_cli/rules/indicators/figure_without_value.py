"""A figure that is not there.

What it checks
    Every baseline, target, point on the way and observation has a `value`, or a table of values by
    part.

Why it matters
    An empty figure says nothing, and looks as if something had been measured or promised.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{by: 2028}]
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

from cet_cli.rules.indicators.figures import ways
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I113")
def figure_without_value(plan: Plan) -> Iterator[Hit]:
    """Find figures that say nothing."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for way in ways(indicator):
                figure = way[-1]
                if figure.value is None and not figure.table:
                    kind = type(figure).__name__.lower()
                    place = address_of_part(roadmap, indicator, *way).at("value")
                    yield hit(place, kind=kind)
