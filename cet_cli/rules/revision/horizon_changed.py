"""A plan for another period.

What it checks
    The `horizon` of the portfolio or of a roadmap differs.

Why it matters
    Sums and targets "of the plan" are now for other years, and are not to be set beside the old
    ones.

Example
    ```yaml
    # base
    format: 1
    roadmap: example
    name: Example
    source: plan
    horizon: 2023..2027
    # revision
    format: 1
    roadmap: example
    name: Example
    source: plan
    horizon: 2024..2028
    ```

Instead
    ```yaml
    # base
    format: 1
    roadmap: example
    name: Example
    source: plan
    horizon: 2023..2027
    # revision
    format: 1
    roadmap: example
    name: Example
    source: plan
    horizon: 2023..2027
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


@revision_rule("R221", Severity.NOTE)
def horizon_changed(compared: Compared) -> Iterator[Hit]:
    """Find horizons that changed."""
    yield from hits_of(compared.once(judge_spans), "horizon-changed")
