"""A decision accepts more than one documented step.

What it checks
    That a decision which is new says from what to what and cites a document, and that none that was
    there has another `from` or `to`. What something came from, or that it went, happens only once
    and needs neither.

    A decision that does not say its step, or cites only the editor, accepts nothing. A sound one
    accepts the step that it names and stays visible with it.

    Values are compared, not characters: `1,000 qubits` is `1000 qubits`. Decisions whose steps join
    accept the way from the first to the last: 2025 to 2027 and 2027 to 2028 together accept 2025 to
    2028.

Why it matters
    Without its step a decision would excuse every later weakening of the same target, and without a
    document nobody has decided anything.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    decisions:
      - {accepts: milestone-slipped, about: pilot.due, on: 2025-03, source: plan}
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
from cet_cli.rules.revision.loosened import decisions
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R603", Severity.WARNING)
def decision_loosened(compared: Compared) -> Iterator[Hit]:
    for one in decisions(compared):
        yield step(one.where, one.before, one.after, reason=one.reason)
