"""Years that take more than the whole life they are claimed to belong to.

What it checks
    A `lifetime` against the figures of the years that it is `of`: all of them together where they
    do not overlap and are of one stage, else the largest. What a project costs is left to
    `annual-exceeds-lifetime`.

Why it matters
    A year that takes more than the whole is a slip of print or a figure of another scope; nobody
    can say then how much is left to be spent.

Example
    ```yaml
    funding:
      - id: satellite
        name: Positioning satellites
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2022..2035, stage: planned, value: 3723.4}
          - {over: 2024, stage: approved, value: 7217.9}
          - {over: 2025, stage: approved, value: 310.5}
        claims:
          - {lifetime: 2022..2035 planned, of: satellite approved}
    ```

Instead
    ```yaml
    funding:
      - id: satellite
        name: Positioning satellites
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2022..2035, stage: planned, value: 3723.4}
          - {over: 2024, stage: approved, value: 217.9}
          - {over: 2025, stage: approved, value: 310.5}
        claims:
          - {lifetime: 2022..2035 planned, of: satellite approved}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.project import Project
from cet_cli.rules.funding.claim_hits import hit_of
from cet_cli.rules.funding.costs import ONLY_ASKED
from cet_cli.rules.funding.verdicts import figures_of_end, inconsistent
from cet_cli.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.funding.claims import Stated
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B120", Severity.WARNING)
def claim_lifetime_off(plan: Plan) -> Iterator[Hit]:
    for stated, verdict in inconsistent(plan, "lifetime"):
        if not _is_told_anyway(plan, stated):
            yield hit_of(plan, stated, verdict, "lifetime")


def _is_told_anyway(plan: Plan, stated: Stated) -> bool:
    """Tell whether one year takes more than the cost of the project that it stands in (B107)."""
    whole = figures_of_end(plan, stated, stated.claim.lifetime or "")[0]
    if not isinstance(whole.home, Project) or whole.field == "value":
        return False
    most = whole.given.bounds()
    years = [year for end in stated.claim.of for year in figures_of_end(plan, stated, end)]
    return any(
        year.home is whole.home and year.stage not in ONLY_ASKED and most.below(year.given.bounds())
        for year in years
    )
