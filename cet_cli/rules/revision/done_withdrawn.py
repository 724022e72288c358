"""Something that is no longer said to be done.

What it checks
    A milestone or measure was reported done in the base, and is not in the revision.

Why it matters
    Either the report was wrong, and the progress with it, or the milestone was turned into another
    one. Both should be said.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        done: {on: 2024-05-27}
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        done: {on: 2024-05-27}
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        done: {on: 2024-05-27}
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.dated import judge_dated
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R214", Severity.WARNING)
def done_withdrawn(compared: Compared) -> Iterator[Hit]:
    """Find reports that something was done which are gone."""
    yield from hits_of(compared.once(judge_dated), "done-withdrawn")
