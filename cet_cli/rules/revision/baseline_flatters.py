"""A baseline that makes the pace look better.

What it checks
    With the new baseline the pace so far is a greater share of the pace required than with the old
    one; where nothing was observed yet, less is required a year.

Why it matters
    Nothing has been done, and the indicator moves from behind to on track. That is the quietest way
    to lower a target.

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
        observations: [{value: 4, on: 2025}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 1, on: 2024}
        targets: [{value: 15, by: 2028}]
        observations: [{value: 4, on: 2025}]
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
        observations: [{value: 4, on: 2025}]
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


@revision_rule("R112", Severity.WARNING)
def baseline_flatters(compared: Compared) -> Iterator[Hit]:
    """Find baselines that flatter the pace."""
    yield from hits_of(compared.once(judge_targets), "baseline-flatters")
