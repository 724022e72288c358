"""A decision accepts changes wherever they are.

What it checks
    That every decision is about a thing, a part or a field, not about a whole roadmap. That a
    roadmap itself came, went or was merged can be accepted under its own address.

Why it matters
    A decision that accepts every slip of an area is no decision about any of them. It is refused,
    and accepts nothing.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: example
        from: 2025
        to: 2026
        on: 2025-03
        source: plan
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: example
        from: 2025
        to: 2026
        on: 2025-03
        source: plan
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2028, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: pilot.due
        from: 2027
        to: 2028
        on: 2025-03
        source: plan
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.as_written import in_short
from cet_cli.rules.revision.deciding import decisions_of
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R608", Severity.WARNING)
def decision_without_address(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(decisions_of):
        if not one.addressed:
            yield step(one.place.at("about"), "", in_short(one.decision), about=one.about)
