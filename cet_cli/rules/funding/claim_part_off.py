"""A figure that is claimed to be part of a smaller one.

What it checks
    A `part` against the figure that it is `of`, or against several that are its whole together.
    Only a part whose least possible value is above the most that the whole may be is reported, and
    one that its own budget already tells is left to `part-exceeds-whole`.

Why it matters
    One of the two is wrong, or they do not belong together: another year, another stage, another
    scope.

Example
    ```yaml
    funding:
      - id: fund
        name: Fund
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 763.2}
      - id: chips
        name: Chips
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 7763.2}
        claims:
          - {part: 2024 approved, of: fund 2024 approved}
    ```

Instead
    ```yaml
    funding:
      - id: fund
        name: Fund
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 763.2}
      - id: chips
        name: Chips
        unit: KRW billion
        source: plan
        amounts:
          - {over: 2024, stage: approved, value: 76.3}
        claims:
          - {part: 2024 approved, of: fund 2024 approved}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.model.funding import Amount, Funding
from cet_cli.model.project import Project
from cet_cli.rules.funding.claim_hits import hit_of, place_of_figure
from cet_cli.rules.funding.verdicts import figures_of_end, inconsistent
from cet_cli.rules.funding.wholes import span_and_stage, wholes_of
from cet_cli.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures.resolve import Found
    from cet_cli.rules.funding.claims import Stated
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B119", Severity.WARNING)
def claim_part_off(plan: Plan) -> Iterator[Hit]:
    for stated, verdict in inconsistent(plan, "part"):
        if not _is_told_anyway(plan, stated):
            yield hit_of(plan, stated, verdict, "part")


def _is_told_anyway(plan: Plan, stated: Stated) -> bool:
    """Tell whether the budgets say by themselves that one is part of the other (B101)."""
    ends = [found for end in _ends(stated) for found in figures_of_end(plan, stated, end)]
    return len(ends) == 2 and _is_counted_in(plan, stated, *ends)  # noqa: PLR2004 - part and whole


def _ends(stated: Stated) -> tuple[str, ...]:
    return (stated.claim.part or "", *stated.claim.of)


def _is_counted_in(plan: Plan, stated: Stated, part: Found, whole: Found) -> bool:
    if not (isinstance(part.part, Amount) and isinstance(whole.part, Amount)):
        return False
    if span_and_stage(part.part) != span_and_stage(whole.part):
        return False
    home = place_of_figure(plan, stated, part).roadmap
    roadmap = next(roadmap for roadmap in plan.roadmaps if roadmap.id == home)
    budget = part.home
    if not isinstance(budget, Funding | Project) or span_and_stage(part.part) is None:
        return False
    return any(one.budget is whole.home for one in wholes_of(plan).above(roadmap, budget))
