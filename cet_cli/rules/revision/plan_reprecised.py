"""A date or level that is written more or less exactly.

What it checks
    The date of a mission, project or readiness goal lies inside the old period or ends on the same
    day, or the level is the same written otherwise.

Why it matters
    It is no slip, but what is quoted is another date.

Example
    ```yaml
    # base
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2027, source: plan}
    # revision
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2027-H1, source: plan}
    ```

Instead
    ```yaml
    # base
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2027, source: plan}
    # revision
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.readiness import judge_readiness
from cet_cli.rules.revision.spans import judge_spans
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R226", Severity.NOTE)
def plan_reprecised(compared: Compared) -> Iterator[Hit]:
    """Find dates and levels that are written in another precision."""
    for judge in (judge_readiness, judge_spans):
        yield from hits_of(compared.once(judge), "plan-reprecised")
