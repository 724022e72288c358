"""A decision is about a step that nobody remembers.

What it checks
    That the `from` and the `to` of every decision are values which the base, the revision or the
    history under `was` gives for what it is about. A decision about an older step is fine as long
    as the plan remembers that step.

Why it matters
    Either the decision names another value than the plan, and accepts nothing though it seems to,
    or the history that it belongs to was lost.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: pilot.due
        from: 2025
        to: 2026
        on: 2025-03
        source: plan
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    decisions:
      - accepts: milestone-slipped
        about: pilot.due
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
from cet_cli.rules.revision.stale import stale_decisions
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R607", Severity.WARNING)
def decision_unused(compared: Compared) -> Iterator[Hit]:
    for one in compared.once(stale_decisions):
        before, after = one.decision.from_ or "", one.decision.to or ""
        yield step(one.place, before, after, decision=in_short(one.decision))
