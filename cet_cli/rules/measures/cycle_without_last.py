"""Something recurs, and nobody says when it last happened.

What it checks
    That a committee, meeting or procedure which says how often it happens (`every`) also says when
    it last did (`last`), or when it begins (`on`).

Why it matters
    Without a date nobody can tell when it is due again, so a round that was missed is never seen.

Example
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, source: plan}
    ```

Instead
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, last: 2024-10-28, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("E107", Severity.NOTE)
def cycle_without_last(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for body in roadmap.governance:
            if body.every is not None and body.last is None and body.on is None:
                yield hit(address_of(roadmap, body).at("last"), every=body.every.text)
