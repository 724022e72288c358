"""A finding is suppressed that was not.

What it checks
    That the revision allows nothing which the base did not, in `allow` or in the settings, and that
    no suppression is about more than it was.

Why it matters
    A pull request must not quietly excuse itself: whoever reviews a change has to see that it also
    turns off the finding about it.

Example
    ```yaml
    # base
    projects:
      - {id: taxi, name: Air taxi, for: vtol, source: plan}
    # revision
    projects:
      - {id: taxi, name: Air taxi, for: vtol, source: plan}
    allow:
      - {rule: project-without-span, about: taxi, why: known}
    ```

Instead
    ```yaml
    # base
    projects:
      - {id: taxi, name: Air taxi, for: vtol, source: plan}
    allow:
      - {rule: project-without-span, about: taxi, why: known}
    # revision
    projects:
      - {id: taxi, name: Air taxi, for: vtol, source: plan}
    allow:
      - {rule: project-without-span, about: taxi, why: known}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.loosened import suppressions
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R601", Severity.WARNING)
def suppression_loosened(compared: Compared) -> Iterator[Hit]:
    for one in suppressions(compared):
        yield step(one.where, one.before, one.after, reason=one.reason, rule=one.subject)
