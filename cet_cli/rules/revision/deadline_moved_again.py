"""A deadline that slipped, and not for the first time.

What it checks
    The deadline of a target ends after that of the base, and it had been moved before: by what the
    history (`was`) of either side tells. It is reported in the place of R104.

Why it matters
    One slip is an event; several are a habit, and the next date deserves as little trust.

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
        targets: [{value: 15, by: 2027, was: [{by: 2025, source: plan}]}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2028, was: [{by: 2027, source: plan}, {by: 2025, source: plan}]}]
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
        targets: [{value: 15, by: 2027, was: [{by: 2025, source: plan}]}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: 15, by: 2027, was: [{by: 2025, source: plan}]}]
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


@revision_rule("R111", Severity.WARNING)
def deadline_moved_again(compared: Compared) -> Iterator[Hit]:
    """Find deadlines that slipped again."""
    yield from hits_of(compared.once(judge_targets), "deadline-moved-again")
