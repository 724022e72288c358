"""The last time of something that recurs lies in the future.

What it checks
    That the `last` of every committee, meeting or procedure had happened on the day that the plan
    is looked at. A date that may lie before that day is fine.

Why it matters
    `last` says when it happened, and when it is due again is counted from there. A meeting that is
    planned stands as `on`.

Example
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, last: 2029-10, source: plan}
    ```

Instead
    ```yaml
    governance:
      - {id: list-update, name: Update of the list, every: 2 years, last: 2024-10, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("E104")
def last_time_in_future(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for body in roadmap.governance:
            if body.last is not None and body.last.start > plan.as_of:
                place = address_of(roadmap, body).at("last")
                yield hit(place, last=body.last.text, as_of=plan.as_of.isoformat())
