"""A source that nothing cites.

What it checks
    Whether every source of the list is cited somewhere, if only as the document in which
    another one was read. It is not asked while a part of the portfolio cannot be read.

Why it matters
    It was probably meant to be cited, and the statements taken from it now stand without a
    source or under another one.

Example
    ```yaml
    portfolio: demo
    name: Demo
    source: plan
    sources:
      - {id: plan, title: The plan, published: 2024-08-26}
      - {id: roadmap-2024, title: The roadmap, published: 2024-05-27}
    ```

Instead
    ```yaml
    portfolio: demo
    name: Demo
    source: [plan, roadmap-2024]
    sources:
      - {id: plan, title: The plan, published: 2024-08-26}
      - {id: roadmap-2024, title: The roadmap, published: 2024-05-27}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Severity
from cet_cli.model.walk import SOURCES
from cet_cli.rules.citations.survey import survey
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C104", Severity.WARNING)
def unused_source(plan: Plan) -> Iterator[Hit]:
    if not plan.whole:
        return
    cited = survey(plan).cited
    for source in plan.portfolio.sources:
        if source.id not in cited:
            yield hit(Address(SOURCES, (source.id,)), source=source.id)
