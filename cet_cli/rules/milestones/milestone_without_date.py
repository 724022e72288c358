"""A milestone without a date.

What it checks
    Every milestone says when it is due, unless it is done or dropped.

Why it matters
    A milestone without a date is never due, so it is never overdue, and no slip can be seen. Where
    the documents print no date, that is worth knowing, and can be allowed with that reason.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2027, source: plan}
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


@rule("M105", Severity.WARNING)
def milestone_without_date(plan: Plan) -> Iterator[Hit]:
    """Find milestones that are never due."""
    for roadmap in plan.roadmaps:
        for milestone in roadmap.milestones:
            due = milestone.due
            if (due is None or due.open_end) and not (milestone.done or milestone.dropped):
                place = address_of(roadmap, milestone).at("due")
                yield hit(place, milestone=milestone.id)
