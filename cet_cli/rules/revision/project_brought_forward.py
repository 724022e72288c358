"""A project that runs earlier than before.

What it checks
    Its span ends before that of the base, or starts earlier and ends with it.

Why it matters
    What it is to deliver comes earlier, or there is less time for it.

Example
    ```yaml
    # base
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2028, source: plan}
    # revision
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2026, source: plan}
    ```

Instead
    ```yaml
    # base
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2028, source: plan}
    # revision
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2028, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.revision.spans import judge_spans
from cet_cli.rules.revision.stories import hits_of
from cet_cli.rules.rule import revision_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.rule import Hit


@revision_rule("R220", Severity.NOTE)
def project_brought_forward(compared: Compared) -> Iterator[Hit]:
    """Find projects that run earlier."""
    yield from hits_of(compared.once(judge_spans), "project-brought-forward")
