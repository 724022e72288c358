"""Something that has lost its date.

What it checks
    A milestone, measure, mission, project or readiness goal had a date in the base and has none in
    the revision.

Why it matters
    Without a date nothing is ever late.

Example
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
        source: plan
    # revision
    milestones:
      - id: air-taxi
        name: Air taxis fly
        due: 2025
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


@revision_rule("R217", Severity.WARNING)
def date_removed(compared: Compared) -> Iterator[Hit]:
    """Find things that lost their date."""
    for judge in (judge_dated, judge_readiness, judge_spans):
        yield from hits_of(compared.once(judge), "date-removed")
