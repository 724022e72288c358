"""An indicator whose meaning was spelled out, or written otherwise.

What it checks
    A definition, a direction or a reference stands where there was none; the unit is another name
    or scale of the same; or the baseline is another figure within its rounding.

Why it matters
    Nothing was redefined, but what is printed differs, and from now on more can be judged.

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
        definition: unpublished
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
        definition: Valued at USD 1 billion or more
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
        definition: unpublished
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
        definition: unpublished
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


@revision_rule("R119", Severity.NOTE)
def indicator_reprecised(compared: Compared) -> Iterator[Hit]:
    """Find indicators that were spelled out."""
    yield from hits_of(compared.once(judge_targets), "indicator-reprecised")
