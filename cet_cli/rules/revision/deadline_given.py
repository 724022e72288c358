"""A target that was given a deadline.

What it checks
    A target had no deadline in the base and has one in the revision.

Why it matters
    From now on it can be missed.

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
        targets: [{value: 15}]
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
        targets: [{value: 15}]
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


@revision_rule("R117", Severity.NOTE)
def deadline_given(compared: Compared) -> Iterator[Hit]:
    """Find targets that were given a deadline."""
    yield from hits_of(compared.once(judge_targets), "deadline-given")
