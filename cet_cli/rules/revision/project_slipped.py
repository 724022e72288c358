"""A project that runs later than before.

What it checks
    Its span ends after that of the base, or starts later and ends with it.

Why it matters
    What it is to deliver comes later, and is often paid for twice.

Example
    ```yaml
    # base
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2026, source: plan}
    # revision
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2028, source: plan}
    ```

Instead
    ```yaml
    # base
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2026, source: plan}
    # revision
    projects:
      - {id: k-uam-safety, name: Safe air taxis, over: 2024..2026, source: plan}
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


@revision_rule("R219", Severity.WARNING)
def project_slipped(compared: Compared) -> Iterator[Hit]:
    """Find projects that run later."""
    yield from hits_of(compared.once(judge_spans), "project-slipped")
