"""Something that is now said to be done.

What it checks
    A milestone or measure is reported done in the revision, and was not in the base.

Why it matters
    That is what plans are made for.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        done: {on: 2024-05-27}
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2024-05
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


@revision_rule("R216", Severity.NOTE)
def done_reported(compared: Compared) -> Iterator[Hit]:
    """Find new reports that something was done."""
    yield from hits_of(compared.once(judge_dated), "done-reported")
