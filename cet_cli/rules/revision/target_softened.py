"""A target that is promised less firmly than before.

What it checks
    The numeral may be the same, but the words are softer: `over` became `at least`, a plain figure
    became `about` or a range, a number became words; or the commitment fell from firm to
    conditional or aspirational.

Why it matters
    The headline stays and the promise goes: nobody can be held to "about 15", still less to
    "several".

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
        targets: [{value: at least 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: about 15, by: 2028}]
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
        targets: [{value: at least 15, by: 2028}]
    # revision
    indicators:
      - id: unicorns
        name: New technology unicorns
        unit: companies
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2024}
        targets: [{value: at least 15, by: 2028}]
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


@revision_rule("R107", Severity.WARNING)
def target_softened(compared: Compared) -> Iterator[Hit]:
    """Find targets that are promised less firmly."""
    yield from hits_of(compared.once(judge_targets), "target-softened")
