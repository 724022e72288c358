"""A point on the way that asks for more than the target.

What it checks
    No interim point surely asks for more than the target that it leads to.

Why it matters
    The way to a target does not pass beyond it. Mostly two figures were mixed up, or a digit is
    wrong.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028, interim: [{value: 1800, by: 2026}]}]
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
        targets: [{value: 200, by: 2028, interim: [{value: 180, by: 2026}]}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.indicators.direction import is_weaker
from cet_cli.rules.indicators.figures import targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I130", Severity.WARNING)
def interim_beyond_target(plan: Plan) -> Iterator[Hit]:
    """Find points on the way that lie behind the goal."""
    for roadmap, indicator, target in targets(plan):
        for point in target.interim:
            aim, value = target.value, point.value
            if aim and value and is_weaker(indicator, aim, value):
                end = address_of_part(roadmap, indicator, target).at("value")
                yield hit(
                    address_of_part(roadmap, indicator, target, point).at("value"),
                    related=(Related("the target", end),),
                    point=value.text,
                    target=aim.text,
                )
