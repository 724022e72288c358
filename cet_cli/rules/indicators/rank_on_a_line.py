"""A rank that is treated as a measured value.

What it checks
    A target in the unit `rank` is on the path `ordinal` or `maintain`.

Why it matters
    The way from rank 9 to rank 5 is not twice the way from 5 to 3: places are counted in steps and
    never drawn out into a line. On any other path the verdict would be arithmetic without meaning.

Example
    ```yaml
    indicators:
      - id: quantum-rank
        name: Rank in quantum technology
        unit: rank
        better: lower
        source: plan
        baseline: {value: 9, on: 2023}
        targets: [{value: 3, by: 2030}]
    ```

Instead
    ```yaml
    indicators:
      - id: quantum-rank
        name: Rank in quantum technology
        unit: rank
        better: lower
        path: ordinal
        source: plan
        baseline: {value: 9, on: 2023}
        targets: [{value: 3, by: 2030}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import is_rank, path_of, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_IN_STEPS = frozenset({"ordinal", "maintain"})


@rule("I127", Severity.WARNING)
def rank_on_a_line(plan: Plan) -> Iterator[Hit]:
    """Find ranks whose way would be drawn as a line."""
    for roadmap, indicator, target in targets(plan):
        path = path_of(indicator, target)
        if path not in _IN_STEPS and is_rank(indicator):
            own = address_of_part(roadmap, indicator, target)
            place = own if target.path else address_of(roadmap, indicator)
            yield hit(place.at("path"), path=path)
