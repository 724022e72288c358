"""A target without a direction.

What it checks
    Where a target is a bare figure, its indicator says whether higher or lower is better. `over`,
    `at least`, `at most`, `under` and `within` say so themselves.

Why it matters
    A direction is never guessed: 10 is good news for a rank and bad news for a share. Without one
    nobody can tell whether 12 reaches a target of 10.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        source: plan
        baseline: {value: 120, on: 2023}
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

from cet_cli.finding import Related
from cet_cli.rules.indicators.direction import better_of
from cet_cli.rules.indicators.figures import entries
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I104")
def target_without_direction(plan: Plan) -> Iterator[Hit]:
    """Find targets of which nobody can tell what reaches them."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if not indicator.targets or isinstance(indicator.better, str):
                continue
            bare = next(_bare(indicator), None)
            if bare and not (indicator.role or indicator.dropped):
                target, figure = bare
                bare_one = Related("the target", address_of_part(roadmap, indicator, target))
                place = address_of(roadmap, indicator).at("better")
                yield hit(place, related=(bare_one,), target=figure.text)


def _bare(indicator: Indicator) -> Iterator[tuple[Target, Quantity]]:
    """List the target figures that have neither a word nor a direction."""
    for target in indicator.targets:
        for key, figure in entries(target):
            wordless = figure.qualifier in {None, "about"} and not figure.within
            if wordless and figure.number is not None and better_of(indicator, key) is None:
                yield target, figure
