"""A target whose words point away from what is better.

What it checks
    `up to`, `at most` and `under` do not stand before a target where higher is better, nor `over`
    and `at least` where lower is better.

Why it matters
    The words and the declared direction say opposite things, so nobody can tell which values reach
    the target. "Up to 60 percent" in a press release mostly means a limit that is to be raised:
    then the target is 60.

Example
    ```yaml
    indicators:
      - id: fee-share
        name: Share of fees that goes to researchers
        unit: percent
        better: higher
        source: plan
        baseline: {value: 50, on: 2023}
        targets: [{value: up to 60, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: fee-share
        name: Share of fees that goes to researchers
        unit: percent
        better: higher
        source: plan
        baseline: {value: 50, on: 2023}
        targets: [{value: 60, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.indicators.direction import better_of, contradicts
from cet_cli.rules.indicators.figures import entries, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.indicators.figures import Way
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I103")
def direction_contradiction(plan: Plan) -> Iterator[Hit]:
    """Find targets that say one direction and declare the other."""
    for roadmap, indicator, target in targets(plan):
        if indicator.better:
            yield from _hits(roadmap, indicator, (target,))
            for point in target.interim:
                yield from _hits(roadmap, indicator, (target, point))


def _hits(roadmap: Sections, indicator: Indicator, way: Way) -> Iterator[Hit]:
    for key, figure in entries(way[-1]):
        better = better_of(indicator, key)
        if figure.qualifier and contradicts(figure, better):
            declared = Related("declared here", address_of(roadmap, indicator).at("better"))
            place = address_of_part(roadmap, indicator, *way).at(key)
            yield hit(place, related=(declared,), target=figure.text, better=better)
