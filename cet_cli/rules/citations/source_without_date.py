"""A source without a date.

What it checks
    Whether every source says when it was published or, where that cannot be found out, when it
    was seen.

Why it matters
    What the plan said on a day is worked out from the dates of its sources. What only a source
    without a date says is in no such view.

Example
    ```yaml
    sources:
      - {id: plan, title: The plan, publisher: Ministry, published: unknown}
    ```

Instead
    ```yaml
    sources:
      - {id: plan, title: The plan, publisher: Ministry, published: unknown, seen: 2025-03}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Severity
from cet_cli.model.walk import SOURCES
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C103", Severity.WARNING)
def source_without_date(plan: Plan) -> Iterator[Hit]:
    for source in plan.portfolio.sources:
        published = source.published
        if source.seen is None and (published is None or published.period is None):
            reason = "unknown" if published else "absent"
            place = Address(SOURCES, (source.id,)).at("published" if published else "seen")
            yield hit(place, source=source.id, reason=reason)
