"""A target without a deadline.

What it checks
    Every target says by when it is to be reached, or over which span. A place to be kept has no
    deadline.

Why it matters
    A target without a deadline cannot be late and cannot be missed: no pace can be asked of it.
    Where the documents print no year, that is worth knowing, and can be allowed with that reason.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200}]
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
from cet_cli.rules.indicators.figures import path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Target
    from cet_cli.model.words import Path
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I102", Severity.WARNING)
def target_without_deadline(plan: Plan) -> Iterator[Hit]:
    """Find targets that may take forever."""
    for roadmap, indicator, target in targets(plan):
        if _is_open(target, path_of(indicator, target)):
            place = address_of_part(roadmap, indicator, target).at("by")
            yield hit(place, target=target.value.text if target.value else target.id)


def _is_open(target: Target, path: Path) -> bool:
    """Tell whether a target that needs an end has none; a sum without its span is I115's."""
    span = target.by or target.over
    if span is None:
        return path not in {"maintain", "cumulative"}
    return span.open_end
