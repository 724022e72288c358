"""Something was observed.

What it checks
    That no observation, of an indicator or of the readiness of a technology, came with the
    revision. One that gives another value for a date that was observed before is a revised one.

Why it matters
    It is news about the world, not a change of the plan: `cet status` says what follows from it. It
    is listed so that nothing that differs goes unsaid.

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
        observations: [{value: 20.5, on: 2022}, {value: 21.5, on: 2023}]
    ```

Instead
    ```yaml
    # base
    indicators:
      - {id: share, name: Market share, unit: percent, better: higher, source: plan}
    # revision
    indicators:
      - {id: share, name: Market share, unit: percent, better: higher, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.observing import Fate, observed
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R401", Severity.NOTE)
def observation_added(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(observed):
        if one.fate is Fate.ADDED:
            yield step(place_of(one.change), "", in_short(one.after))
