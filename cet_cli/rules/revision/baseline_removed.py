"""A baseline that is gone.

What it checks
    An indicator had a baseline in the base and has none in the revision.

Why it matters
    Without it nobody can say what pace the target requires, and the first observation takes its
    place.

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


@revision_rule("R113", Severity.WARNING)
def baseline_removed(compared: Compared) -> Iterator[Hit]:
    """Find baselines that are gone."""
    yield from hits_of(compared.once(judge_targets), "baseline-removed")
