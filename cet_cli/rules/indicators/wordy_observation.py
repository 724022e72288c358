"""An observation in words.

What it checks
    Where a target of an indicator is a number, its baseline and observations are numbers, too: not
    `several` or `four`.

Why it matters
    Words are kept as they are and never compared, so the verdict is "cannot tell", although
    somebody looked.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: a good many, on: 2022}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: over 130, on: 2022}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import entries, indicators
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Baseline, Indicator, Observation
    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I131", Severity.WARNING)
def wordy_observation(plan: Plan) -> Iterator[Hit]:
    """Find what was observed in words where a number is to be reached."""
    for roadmap, indicator in indicators(plan):
        for figure, key, said in _wordy(indicator):
            if _is_judged(indicator):
                place = address_of_part(roadmap, indicator, figure).at(key)
                yield hit(place, observed=said.text)


def _wordy(indicator: Indicator) -> Iterator[tuple[Baseline | Observation, str, Quantity]]:
    """List the figures in words of what was observed, the baseline too."""
    first = (indicator.baseline,) if indicator.baseline else ()
    for figure in (*first, *indicator.observations):
        for key, said in entries(figure):
            if said.words:
                yield figure, key, said


def _is_judged(indicator: Indicator) -> bool:
    """Tell whether a target of an indicator is a number."""
    figures = (said for target in indicator.targets for _, said in entries(target))
    return indicator.role is None and any(not said.words for said in figures)
