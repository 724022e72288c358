"""Figures without a unit.

What it checks
    An indicator names the unit of its figures, or each figure bears its own.

Why it matters
    A figure without a unit means what its reader thinks it means: 30 percent, 30 firms or 30
    trillion won.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        better: higher
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

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import entries, indicators, ways
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I109", Severity.WARNING)
def figure_without_unit(plan: Plan) -> Iterator[Hit]:
    """Find indicators whose figures may mean anything."""
    for roadmap, indicator in indicators(plan):
        if not indicator.unit:
            bare = next(_bare(indicator), None)
            if bare:
                yield hit(address_of(roadmap, indicator).at("unit"), figure=bare)


def _bare(indicator: Indicator) -> Iterator[str]:
    """List the numbers that bear no unit."""
    for way in ways(indicator):
        for _, figure in entries(way[-1]):
            if figure.number is not None and not figure.unit:
                yield figure.text
