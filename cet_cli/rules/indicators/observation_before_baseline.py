"""An observation older than the baseline.

What it checks
    No observation lies wholly before the date of the baseline.

Why it matters
    The baseline is where the count of progress starts, so what was seen before it is not judged. If
    the older figure is the true start, it should be the baseline; else one of the dates is
    mistyped.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130, on: 2014}]
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
        observations: [{value: 130, on: 2024}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.indicators.figures import start
from cet_cli.rules.known import Documents
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Baseline, Indicator
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I106", Severity.WARNING)
def observation_before_baseline(plan: Plan) -> Iterator[Hit]:
    """Find observations that come before the start."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            first = start(indicator, documents) if indicator.observations else None
            if first:
                yield from _hits(roadmap, indicator, *first)


def _hits(
    roadmap: Sections, indicator: Indicator, baseline: Baseline, since: Period
) -> Iterator[Hit]:
    for seen in indicator.observations:
        on = seen.on or seen.over
        if on and on.before(since):
            first = address_of_part(roadmap, indicator, baseline)
            yield hit(
                address_of_part(roadmap, indicator, seen).at("on" if seen.on else "over"),
                related=(Related("the baseline", first.at("on" if baseline.on else "over")),),
                on=on.text,
                baseline=since.text,
            )
