"""What was observed reads otherwise under the same source.

What it checks
    That an observation of one date and one source has the value that it had, within its rounding;
    and that no observation made way for another value from an older source.

Why it matters
    A document says what it says. If it was read wrongly, this corrects it, and a decision says so;
    if the figure was revised, a newer document did that, and has to be cited.

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
        observations: [{value: 23.5, on: 2022}]
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
        observations: [{value: 20.53, on: 2022}]
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


@revision_rule("R404", Severity.ERROR)
def observation_rewritten(compared: Compared) -> Iterator[Hit]:
    for one in (*compared.once(observed), *compared.once(reread)):
        if one.fate is Fate.REWRITTEN:
            yield step(place_of(one.change), in_short(one.before), in_short(one.after))
