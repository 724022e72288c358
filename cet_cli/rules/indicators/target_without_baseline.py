"""A target without a baseline.

What it checks
    An indicator with a target has a baseline, or an observation that can serve as one. A sum over
    time starts at zero, and a place to be kept is its own baseline: these need none.

Why it matters
    Progress is measured from somewhere. Without a start nobody can say how much of the way is made,
    nor whether the target asks for anything at all.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
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
from cet_cli.rules.indicators.figures import path_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_OWN_START = frozenset({"cumulative", "maintain"})


@rule("I101", Severity.WARNING)
def target_without_baseline(plan: Plan) -> Iterator[Hit]:
    """Find targets that start nowhere."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            if indicator.targets and not indicator.baseline and not indicator.observations:
                if not _needs_start(indicator):
                    continue
                place = address_of(roadmap, indicator).at("baseline")
                yield hit(place, indicator=indicator.id)


def _needs_start(indicator: Indicator) -> bool:
    """Tell whether progress of an indicator is measured from a start that it must be given."""
    if indicator.role or indicator.dropped or indicator.from_:
        return False
    return any(path_of(indicator, target) not in _OWN_START for target in indicator.targets)
