"""A milestone due after the horizon of its own roadmap.

What it checks
    In an area that declares a horizon, no milestone is due wholly after it. The portfolio's horizon
    is the period of the plan and binds no area.

Why it matters
    A roadmap does not plan beyond its horizon. Either the date is mistyped, or the horizon is that
    of an older document.

Example
    ```yaml
    horizon: 2024..2028
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2032, source: plan}
    ```

Instead
    ```yaml
    horizon: 2024..2035
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2032, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M101", Severity.WARNING)
def milestone_after_horizon(plan: Plan) -> Iterator[Hit]:
    """Find milestones for which their area does not plan."""
    for area in plan.portfolio.areas:
        horizon = area.horizon
        for milestone in area.milestones if horizon else ():
            due = milestone.due
            late = horizon and due and horizon.before(due)
            if horizon and due and late and not milestone.dropped:
                yield hit(
                    address_of(area, milestone).at("due"),
                    related=(Related("the horizon", address_of(area).at("horizon")),),
                    due=due.text,
                    horizon=horizon.text,
                )
