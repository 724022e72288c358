"""Something else was changed.

What it checks
    That everything else is as it was: owners, links, notes, tags, citations, what a source is, a
    record that was taken out. All that changed in one thing or part is one finding; what is said
    beside a value that changed, such as its source, belongs to that change.

Why it matters
    It is neutral by itself. It is said so that nothing that differs goes unsaid: an indicator that
    serves another mission may be the reason why that one looks better.

Example
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, owner: Ministry, source: plan}
    ```

Instead
    ```yaml
    # base
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    # revision
    milestones:
      - {id: pilot, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.leftovers import leftovers, reason_of
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R606", Severity.NOTE)
def field_changed(compared: Compared) -> Iterator[Hit]:
    for one in leftovers(compared):
        fields = ", ".join(one.fields)
        reason = reason_of(one)
        yield step(one.where, one.before, one.after, fields=fields, reason=reason)
