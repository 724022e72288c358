"""A target that has lost its deadline.

What it checks
    A target had a deadline in the base and has none in the revision.

Why it matters
    A target without a date cannot be missed, and no pace is required of it.

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
        targets: [{value: 15}]
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


@revision_rule("R116", Severity.WARNING)
def deadline_removed(compared: Compared) -> Iterator[Hit]:
    """Find targets that lost their deadline."""
    yield from hits_of(compared.once(judge_targets), "deadline-removed")
