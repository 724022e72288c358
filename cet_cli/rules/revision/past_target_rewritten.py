"""A target was changed after its deadline, and nobody said so.

What it checks
    That the figure and the deadline of a target whose time is over are what they were, or that a
    source is cited which the base did not cite for it. The day is the one on which the revision is
    looked at.

Why it matters
    A target that was missed can be made one that was met by changing it afterwards. If the first
    reading of the document was wrong, this is a correction, and a decision says so; if a later
    document changed the target, cite it and keep the old value under `was`.

Example
    ```yaml
    # base
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        targets: [{value: 25.0, by: 2024}]
    # revision
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        targets: [{value: 20.0, by: 2024}]
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
        targets: [{value: 25.0, by: 2027}]
    # revision
    indicators:
      - id: share
        name: Market share
        unit: percent
        better: higher
        source: plan
        targets: [{value: 25.0, by: 2027}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.indicator import Target
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.history import is_past_target_rewritten
from cet_cli.rules.revision.steps import place_of, step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R403", Severity.ERROR)
def past_target_rewritten(compared: Compared) -> Iterator[Hit]:
    for change in compared.changes.of(Target):
        if is_past_target_rewritten(compared, change):
            yield step(place_of(change), in_short(change.before), in_short(change.after))
