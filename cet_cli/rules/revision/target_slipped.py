"""A target that is to be reached later than before.

What it checks
    The deadline of a target, or of a point on the way to it, ends after that of the base. A date
    inside the old period is no slip.

Why it matters
    The same figure two years later asks for much less a year. Status is judged against the new
    date, so that a target that was about to be missed is on track again.

Example
    ```yaml
    # base
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2030}]
    ```

Instead
    ```yaml
    # base
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028}]
        observations: [{value: 4, on: 2025}]
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


@revision_rule("R104", Severity.WARNING)
def target_slipped(compared: Compared) -> Iterator[Hit]:
    """Find targets that are due later."""
    yield from hits_of(compared.once(judge_targets), "target-slipped")
