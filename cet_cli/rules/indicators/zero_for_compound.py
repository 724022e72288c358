"""A figure on a compound path that is not above zero.

What it checks
    Where a target asks to be approached by a constant growth rate (`path: compound`), the target,
    the baseline and every observation are above zero.

Why it matters
    Nothing grows from zero by a percentage, so no rate can be worked out and the target can never
    be judged.

Example
    ```yaml
    indicators:
      - id: reactors
        name: Power of small reactors
        unit: MW
        better: higher
        path: compound
        source: plan
        baseline: {value: 0, on: 2023}
        targets: [{value: 170, by: 2035}]
    ```

Instead
    ```yaml
    indicators:
      - id: reactors
        name: Power of small reactors
        unit: MW
        better: higher
        path: linear
        source: plan
        baseline: {value: 0, on: 2023}
        targets: [{value: 170, by: 2035}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Figure, Indicator, Target
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I123", Severity.WARNING)
def zero_for_compound(plan: Plan) -> Iterator[Hit]:
    """Find figures that no growth rate leads from or to."""
    seen: set[int] = set()
    for roadmap, indicator, target in targets(plan):
        for figure in _joined(indicator, target) if _compounds(indicator, target) else ():
            value = figure.value
            if value and value.number is not None and value.number <= 0 and id(figure) not in seen:
                seen.add(id(figure))
                place = address_of_part(roadmap, indicator, figure).at("value")
                yield hit(place, figure=value.text)


def _compounds(indicator: Indicator, target: Target) -> bool:
    return path_of(indicator, target) == "compound"


def _joined(indicator: Indicator, target: Target) -> Iterator[Figure]:
    """List the figures that a growth rate would join."""
    if indicator.baseline:
        yield indicator.baseline
    yield target
    yield from indicator.observations
