"""A history that is not newest first.

What it checks
    Whether the sources of the entries under `was` are older than the source of the state that
    came after: the thing's own source first, then entry by entry.

Why it matters
    The plan as of a date, the slip of a milestone and its first date are all worked out from
    this order.

Example
    ```yaml
    portfolio: demo
    name: Demo
    source: [new-plan, old-plan]
    milestones:
      - id: pilot-line
        name: Pilot line opens
        due: 2025
        source: old-plan
        was: [{due: 2028, source: new-plan}]
    sources:
      - {id: new-plan, title: The plan of 2024, published: 2024-08-26}
      - {id: old-plan, title: The plan of 2020, published: 2020-06-04}
    ```

Instead
    ```yaml
    portfolio: demo
    name: Demo
    source: [new-plan, old-plan]
    milestones:
      - id: pilot-line
        name: Pilot line opens
        due: 2028
        source: new-plan
        was: [{due: 2025, source: old-plan}]
    sources:
      - {id: new-plan, title: The plan of 2024, published: 2024-08-26}
      - {id: old-plan, title: The plan of 2020, published: 2020-06-04}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.citations.survey import survey
from cet_cli.rules.known import when_out
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.citation import Citations
    from cet_cli.model.source import Source
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C106", Severity.WARNING)
def history_out_of_order(plan: Plan) -> Iterator[Hit]:
    for remark in survey(plan).remarks:
        later = _first(plan, remark.said.source or remark.inherited)
        for entry in remark.said.was:
            earlier = _first(plan, entry.source)
            if earlier and later and _surely_newer(earlier, later):
                yield hit(
                    remark.place("was"),
                    earlier=earlier.id,
                    earlier_date=when_out(earlier),
                    later=later.id,
                    later_date=when_out(later),
                )
                break
            later = earlier or later


def _first(plan: Plan, citations: Citations) -> Source | None:
    """Give the source that said it first, as far as it is listed."""
    return plan.sources.get(citations[0].id) if citations else None


def _surely_newer(one: Source, other: Source) -> bool:
    """Tell whether a source was published when the other was surely out already."""
    first, second = one.published, other.published
    if first is None or second is None or first.period is None or second.period is None:
        return False
    return not first.before and second.period.before(first.period)
