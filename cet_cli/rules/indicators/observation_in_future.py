"""An observation from the future.

What it checks
    No observation, and no baseline, is dated wholly after the day on which the plan is looked at.
    What only later documents say is left aside.

Why it matters
    What has not happened was not observed. A year is mistyped, or a forecast or a target was
    written down as an observation, and would be counted as progress.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130, on: 2042}]
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
        observations: [{value: 130, on: 2024}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.indicators.figures import seen
from cet_cli.rules.known import Documents
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I107")
def observation_in_future(plan: Plan) -> Iterator[Hit]:
    """Find what was observed on a day that is still to come."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for figure, on in seen(indicator):
                if documents.ahead(on, figure.source or indicator.source):
                    field = "on" if figure.on else "over"
                    place = address_of_part(roadmap, indicator, figure).at(field)
                    yield hit(place, on=on.text, as_of=plan.as_of.isoformat())
