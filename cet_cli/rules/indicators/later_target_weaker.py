"""A later target that asks for less than an earlier one.

What it checks
    Of two targets of an indicator, the one with the later deadline does not surely ask for less.

Why it matters
    A plan climbs towards its last target. Where it seems to go back, two figures or two years were
    mixed up, or the later target replaces the earlier one, which is then history (`was`).

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets:
          - {id: first, value: 400, by: 2026}
          - {id: last, value: 200, by: 2030}
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
        targets:
          - {id: first, value: 200, by: 2026}
          - {id: last, value: 400, by: 2030}
    ```
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.indicators.direction import is_weaker
from cet_cli.rules.indicators.figures import indicators, path_of
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I128", Severity.WARNING)
def later_target_weaker(plan: Plan) -> Iterator[Hit]:
    """Find targets that go back behind an earlier one."""
    for roadmap, indicator in indicators(plan):
        for before, after in _in_time(indicator) if len(indicator.targets) > 1 else ():
            if before.value and after.value and is_weaker(indicator, after.value, before.value):
                first = address_of_part(roadmap, indicator, before).at("value")
                yield hit(
                    address_of_part(roadmap, indicator, after).at("value"),
                    related=(Related("asks for more, earlier", first),),
                    target=after.value.text,
                    earlier=before.value.text,
                    by=before.by.text if before.by else "",
                )


def _in_time(indicator: Indicator) -> Iterator[tuple[Target, Target]]:
    """List the neighbouring targets in the order of their deadlines; sums stand for themselves."""
    dated = [
        (target.by, target)
        for target in indicator.targets
        if target.by and path_of(indicator, target) != "cumulative"
    ]
    dated.sort(key=lambda one: one[0].end)
    for (first, before), (last, after) in pairwise(dated):
        if first.before(last):
            yield before, after
