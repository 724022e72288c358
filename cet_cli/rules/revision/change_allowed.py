"""A suppression is about changes, and hides nothing.

What it checks
    That no `allow`, in the plan or in the settings, names a rule about revisions. A suppression
    holds for ever and for every step; a change is accepted by a decision, which names its step and
    its document.

Why it matters
    With `allow: milestone-slipped` a milestone could slip every year and nobody would see it. Such
    an entry is therefore not followed, and whoever wrote it should know.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    allow:
      - {rule: milestone-slipped, about: pilot, why: known}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    allow:
      - {rule: milestone-slipped, about: pilot, why: known}
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

from cet_cli.address import Address
from cet_cli.finding import Severity
from cet_cli.rules.revision.deciding import SETTINGS, allowances_of
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R610", Severity.WARNING)
def change_allowed(compared: Compared) -> Iterator[Hit]:
    for one in allowances_of(compared):
        where = one.place or Address(SETTINGS, ("allow", one.rule))
        yield step(where, "", one.about, rule=one.rule)
