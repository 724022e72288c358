"""A sum over time without the time.

What it checks
    Every target on a `cumulative` path says over which span its sum is taken.

Why it matters
    "Invest 30 trillion" can only be tested against the years that count. `by` alone says when the
    sum ends, not where it starts; an open span such as `2024..` or `..2028` is fine.

Example
    ```yaml
    indicators:
      - id: unicorns
        name: New unicorn companies
        unit: companies
        counts: true
        better: higher
        path: cumulative
        source: plan
        targets: [{value: 15, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: unicorns
        name: New unicorn companies
        unit: companies
        counts: true
        better: higher
        path: cumulative
        source: plan
        targets: [{value: 15, over: 2024..2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.indicators.figures import path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I115")
def cumulative_without_span(plan: Plan) -> Iterator[Hit]:
    """Find sums of which nobody can tell what counts."""
    for roadmap, indicator, target in targets(plan):
        if target.over is None and path_of(indicator, target) == "cumulative":
            place = address_of_part(roadmap, indicator, target).at("over")
            yield hit(place, target=target.value.text if target.value else target.id)
