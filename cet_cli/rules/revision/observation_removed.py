"""Something that was observed is gone.

What it checks
    That every observation of the base is in the revision, unless another source gives the value of
    the same date.

Why it matters
    An observation that does not fit is the one a reader needs. If it cannot be compared with the
    others, give it a `break`; if its source was wrong, let the newer source stand beside it.

Example
    ```yaml
    # base
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        observations: [{value: 20.5, on: 2022}, {value: 18.5, on: 2023}]
    # revision
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        observations: [{value: 20.5, on: 2022}]
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
        observations: [{value: 20.5, on: 2022}, {value: 18.5, on: 2023}]
    # revision
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        observations: [{value: 20.5, on: 2022}, {value: 18.5, on: 2023, break: another panel}]
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


@revision_rule("R405", Severity.ERROR)
def observation_removed(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(observed):
        if one.fate is Fate.REMOVED:
            yield step(place_of(one.change), in_short(one.before), "")
