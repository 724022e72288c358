"""A mission without a deadline.

What it checks
    Every mission that is not dropped says by when it is to be accomplished.

Why it matters
    A mission without a deadline cannot be late, so it cannot be missed either. Where the documents
    print no year, that is worth knowing, and can be allowed with that reason.

Example
    ```yaml
    missions:
      - {id: trusted-ai, statement: Make AI trustworthy, achieved_by: [ai-act], source: plan}
    milestones:
      - {id: ai-act, name: AI Act enacted, due: 2026, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: trusted-ai
        statement: Make AI trustworthy
        by: 2028
        achieved_by: [ai-act]
        source: plan
    milestones:
      - {id: ai-act, name: AI Act enacted, due: 2026, source: plan}
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


@rule("T102", Severity.WARNING)
def mission_without_deadline(plan: Plan) -> Iterator[Hit]:
    """Find missions that may take forever."""
    for roadmap in plan.roadmaps:
        for mission in roadmap.missions:
            by = mission.by
            if (by is None or by.open_end) and not mission.dropped:
                yield hit(address_of(roadmap, mission).at("by"), mission=mission.id)
