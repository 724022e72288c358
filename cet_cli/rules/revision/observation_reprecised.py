"""The same observation is given more or less precisely.

What it checks
    That an observation of one date and one source is written as it was. Within its rounding the
    number is the same.

Why it matters
    It is no other value, and still verdicts near a threshold may change with it.

Example
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
        observations: [{value: 20.53, on: 2022}]
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
        observations: [{value: 20.5, on: 2022}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.observing import Fate, reread
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R410", Severity.NOTE)
def observation_reprecised(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(reread):
        if one.fate is Fate.REPRECISED:
            yield step(place_of(one.change), in_short(one.before), in_short(one.after))
