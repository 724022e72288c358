"""A mission that is to be accomplished earlier than before.

What it checks
    Its deadline ends before that of the base.

Why it matters
    What is on the way to it may now come too late.

Example
    ```yaml
    # base
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2030, source: plan}
    # revision
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2027, source: plan}
    ```

Instead
    ```yaml
    # base
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2030, source: plan}
    # revision
    missions:
      - {id: full-autonomy, statement: Cars drive themselves, by: 2030, source: plan}
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


@revision_rule("R212", Severity.NOTE)
def mission_brought_forward(compared: Compared) -> Iterator[Hit]:
    """Find missions that are due earlier."""
    yield from hits_of(compared.once(judge_spans), "mission-brought-forward")
