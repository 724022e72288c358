"""A target that its own baseline reaches.

What it checks
    Except where a value is to be maintained, the baseline does not reach the target already,
    however both figures were rounded. Sums over time start at zero and are left alone.

Why it matters
    Such a target asks for nothing, or the direction is the wrong one. If the value is to be kept,
    the path says so.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 250, on: 2023}
        targets: [{value: at least 200, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        path: maintain
        source: plan
        baseline: {value: 250, on: 2023}
        targets: [{value: at least 200, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.indicators.direction import allowed, better_of, falls_short, inside, reaching
from cet_cli.rules.indicators.figures import path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_ELSEWHERE = frozenset({"cumulative", "maintain"})


@rule("I126", Severity.WARNING)
def target_already_met(plan: Plan) -> Iterator[Hit]:
    """Find targets that ask for nothing."""
    for roadmap, indicator, target in targets(plan):
        start = indicator.baseline
        if start is None or start.value is None or target.value is None:
            continue
        if path_of(indicator, target) in _ELSEWHERE:
            continue
        if _is_met(indicator, start.value, target.value):
            first = address_of_part(roadmap, indicator, start).at("value")
            yield hit(
                address_of_part(roadmap, indicator, target).at("value"),
                related=(Related("the baseline", first),),
                target=target.value.text,
                baseline=start.value.text,
            )


def _is_met(indicator: Indicator, start: Quantity, target: Quantity) -> bool:
    """Tell whether the baseline surely reaches the target; mostly a glance is enough to deny it."""
    better = better_of(indicator, "value")
    if better and not target.within and falls_short(start, target, better):
        return False
    held, reach = allowed(indicator, start), reaching(indicator, target, surely=True)
    return held is not None and reach is not None and inside(held, reach)
