"""A rule matters less than it did.

What it checks
    That no rule has a lower severity in the settings of the revision than in those of the base, or
    is switched off there, and that `fail-on` lets no more pass. Settings that are not there are the
    usual ones.

    How much the rules about what was loosened matter is always read from the settings of the base.

Why it matters
    What was an error yesterday is a note today, and the plan is clean. That may be right, and has
    to be seen.

Example
    ```text
    [severity]
    milestone-slipped = "off"
    ```

Instead
    ```text
    [severity]
    milestone-slipped = "error"
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.loosened import severities
from cet_cli.rules.revision.steps import step
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R602", Severity.WARNING)
def severity_loosened(compared: Compared) -> Iterator[Hit]:
    for one in severities(compared):
        yield step(one.where, one.before, one.after, rule=one.subject)
