"""A path along interim points that has none.

What it checks
    Where a target asks to be approached along its interim points (`path: interim`), it has some.

Why it matters
    The points are the path. Without any the target cannot be judged, though a plain `linear` path
    would judge it.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        path: interim
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
        path: interim
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028, interim: [{value: 150, by: 2026}]}]
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

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I124", Severity.WARNING)
def path_without_interim(plan: Plan) -> Iterator[Hit]:
    """Find paths that lead nowhere."""
    for roadmap, indicator, target in targets(plan):
        if not target.interim and path_of(indicator, target) == "interim":
            place = address_of_part(roadmap, indicator, target).at("interim")
            yield hit(place, target=target.value.text if target.value else target.id)
