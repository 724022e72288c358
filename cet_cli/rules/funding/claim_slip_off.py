"""A claimed delay that its two dates do not allow.

What it checks
    A `slip` against its two dates. It is counted from the last day of the one to the last day of
    the other, for "by 2027" means by its last day; a document that counted between other days of
    the two periods is right as well.

Why it matters
    A delay that does not fit was counted from another date than the one given here, such as the
    date before an earlier delay that the document leaves out.

Example
    ```yaml
    milestones:
      - id: air-taxis
        name: Air taxis fly
        due: 2028
        source: plan
        claims:
          - {slip: 1 year, from: 2025, to: 2028}
    ```

Instead
    ```yaml
    milestones:
      - id: air-taxis
        name: Air taxis fly
        due: 2028
        source: plan
        claims:
          - {slip: 3 years, from: 2025, to: 2028}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.claim_hits import hits_of
from cet_cli.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B121", Severity.WARNING)
def claim_slip_off(plan: Plan) -> Iterator[Hit]:
    yield from hits_of(plan, "slip")
