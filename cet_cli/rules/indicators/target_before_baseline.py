"""A target whose deadline lies before its baseline.

What it checks
    No target is to be reached wholly before the time that the baseline speaks of.

Why it matters
    The way runs from the baseline to the target. Backwards in time there is no pace, so nothing can
    be judged: one of the two dates is wrong.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2022}]
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
from cet_cli.rules.indicators.figures import deadline, start, targets
from cet_cli.rules.known import Documents
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I119")
def target_before_baseline(plan: Plan) -> Iterator[Hit]:
    """Find targets that were due before they began."""
    documents = Documents(plan)
    for roadmap, indicator, target in targets(plan):
        end, begun = deadline(target), start(indicator, documents)
        if end and begun and end.before(begun[1]):
            baseline, since = begun
            first = address_of_part(roadmap, indicator, baseline)
            yield hit(
                address_of_part(roadmap, indicator, target).at("by" if target.by else "over"),
                related=(Related("the baseline", first.at("on" if baseline.on else "over")),),
                by=end.text,
                baseline=since.text,
            )
