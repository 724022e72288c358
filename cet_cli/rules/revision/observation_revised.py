"""A newer source gives another value for the same date.

What it checks
    That no two sources give different values for one date, the second of which came with the
    revision: in the place of the first, or beside it. The same number in another precision is no
    other value.

Why it matters
    Statistics are revised, and verdicts with them. A plan that was on track may be behind because
    the past was counted anew, not because anything happened.

Example
    ```yaml
    # base
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
      - {id: survey, title: Survey, published: 2024-06-01}
    areas:
      - roadmap: example
        name: Example
        indicators:
          - id: share
            name: Market share
            unit: percent
            better: higher
            source: plan
            observations: [{value: 20.5, on: 2022, source: plan}]
    portfolio: demo
    name: Demo
    source: [plan, survey]
    # revision
    sources:
      - {id: plan, title: Plan, published: 2024-01-01}
      - {id: survey, title: Survey, published: 2024-06-01}
    areas:
      - roadmap: example
        name: Example
        indicators:
          - id: share
            name: Market share
            unit: percent
            better: higher
            source: plan
            observations: [{value: 19.2, on: 2022, source: survey}]
    portfolio: demo
    name: Demo
    source: [plan, survey]
    ```

Instead
    ```yaml
    # base
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        observations: [{value: 20.5, on: 2022}]
    # revision
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        observations: [{value: 20.5, on: 2022}, {value: 19.2, on: 2023}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.observing import Fate, observed, reread
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R402", Severity.NOTE)
def observation_revised(compared: Compared) -> Iterator[Hit]:
    for one in (*compared.once(observed), *compared.once(reread)):
        if one.fate is Fate.REVISED:
            yield step(place_of(one.change), in_short(one.before), in_short(one.after))
