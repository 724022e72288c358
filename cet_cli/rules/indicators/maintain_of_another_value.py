"""Something to be kept that the baseline does not have.

What it checks
    Where a target is to be maintained (`path: maintain`), its baseline reaches it, figures taken as
    rounded.

Why it matters
    Only what one has can be kept. Mostly the target is to be reached, on another path, or one of
    the figures is mistyped.

Example
    ```yaml
    indicators:
      - id: battery-rank
        name: Rank in batteries
        unit: rank
        better: lower
        path: maintain
        source: plan
        baseline: {value: 2, on: 2023}
        targets: [{value: 1, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: battery-rank
        name: Rank in batteries
        unit: rank
        better: lower
        path: ordinal
        source: plan
        baseline: {value: 2, on: 2023}
        targets: [{value: 1, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.indicators.direction import allowed, reaching
from cet_cli.rules.indicators.figures import path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I125", Severity.WARNING)
def maintain_of_another_value(plan: Plan) -> Iterator[Hit]:
    """Find targets to be kept that were never held."""
    for roadmap, indicator, target in targets(plan):
        start = indicator.baseline
        if start is None or path_of(indicator, target) != "maintain":
            continue
        if start.value and target.value and _never_held(indicator, target):
            first = address_of_part(roadmap, indicator, start).at("value")
            yield hit(
                address_of_part(roadmap, indicator, target).at("value"),
                related=(Related("the baseline", first),),
                target=target.value.text,
                baseline=start.value.text,
            )


def _never_held(indicator: Indicator, target: Target) -> bool:
    """Tell whether the baseline surely fails the target."""
    start = allowed(indicator, indicator.baseline.value if indicator.baseline else None)
    reach = reaching(indicator, target.value, surely=False)
    return start is not None and reach is not None and start.disjoint(reach)
