"""Something that was given a date.

What it checks
    A milestone, measure, mission, project or readiness goal had no date in the base and has one in
    the revision.

Why it matters
    From now on it can be late.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.dated import judge_dated
from cet_cli.rules.revision.readiness import judge_readiness
from cet_cli.rules.revision.spans import judge_spans
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R218", Severity.NOTE)
def date_given(compared: Compared) -> Iterator[Hit]:
    """Find things that were given a date."""
    for judge in (judge_dated, judge_readiness, judge_spans):
        yield from hits_of(compared.once(judge), "date-given")
