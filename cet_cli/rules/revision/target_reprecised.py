"""A target that is written more or less exactly.

What it checks
    The figure of a target is another one, but within the rounding of both it may be the same; or
    its deadline is a date inside the old period, or ends on the same day.

Why it matters
    It is no weakening and no slip, and to call it one would be crying wolf. Yet the figure that is
    quoted is another.

Example
    ```yaml
    # base
    indicators:
      - id: range
        name: Range of electric cars
        unit: km
        better: higher
        source: plan
        baseline: {value: 400, on: 2024}
        targets: [{value: 600, by: 2028}]
    # revision
    indicators:
      - id: range
        name: Range of electric cars
        unit: km
        better: higher
        source: plan
        baseline: {value: 400, on: 2024}
        targets: [{value: 600.4, by: 2028}]
    ```

Instead
    ```yaml
    # base
    indicators:
      - id: range
        name: Range of electric cars
        unit: km
        better: higher
        source: plan
        baseline: {value: 400, on: 2024}
        targets: [{value: 600, by: 2028}]
    # revision
    indicators:
      - id: range
        name: Range of electric cars
        unit: km
        better: higher
        source: plan
        baseline: {value: 400, on: 2024}
        targets: [{value: 600, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.revision.targets import judge_targets
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R103", Severity.NOTE)
def target_reprecised(compared: Compared) -> Iterator[Hit]:
    """Find targets that are written in another precision."""
    yield from hits_of(compared.once(judge_targets), "target-reprecised")
