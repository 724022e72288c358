"""An indicator or target that is now about something else.

What it checks
    The unit is one that does not convert, the direction was turned round or taken away, the scope
    differs, or what the figure is measured against, its definition, its whole or its parts are
    others; or the history says `redefined: true`.

Why it matters
    Fifteen companies in one sense are not fifteen in another. Such figures are never called
    stronger or weaker: they are not comparable, and that is the news.

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
        definition: Valued at USD 1 billion or more
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
        definition: Valued at USD 500 million or more
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
        definition: Valued at USD 1 billion or more
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


@revision_rule("R109", Severity.WARNING)
def indicator_redefined(compared: Compared) -> Iterator[Hit]:
    """Find indicators and targets that measure another thing."""
    yield from hits_of(compared.once(judge_targets), "indicator-redefined")
