"""A stated number of things that is not the number of those listed.

What it checks
    A `count`: the things that it is `of` must be as many as were `stated`. Names are counted, and
    the things behind them, so that one which is named twice is seen.

Why it matters
    12 areas with 13 names, or 16 technologies of which 15 are distinct: every share of them that is
    done or funded depends on which number is right.

Example
    ```yaml
    key_technologies:
      - {id: packaging, name: Chip packaging, for: example, source: plan}
      - {id: sensors, name: Sensors, for: example, source: plan}
      - {id: materials, name: Materials, for: example, source: plan}
    claims:
      - {count: key technologies, of: [packaging, sensors, materials], stated: 4}
    ```

Instead
    ```yaml
    key_technologies:
      - {id: packaging, name: Chip packaging, for: example, source: plan}
      - {id: sensors, name: Sensors, for: example, source: plan}
      - {id: materials, name: Materials, for: example, source: plan}
    claims:
      - {count: key technologies, of: [packaging, sensors, materials], stated: 3}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.funding.verdicts import inconsistent
from cet_cli.rules.places import place_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("B118", Severity.WARNING)
def claim_count_off(plan: Plan) -> Iterator[Hit]:
    for stated, verdict in inconsistent(plan, "count"):
        claim, listing = stated.claim, verdict.listing
        yield hit(
            place_of(*stated).at("stated"),
            reason=verdict.reason,
            what=claim.count,
            stated=claim.stated and claim.stated.text,
            names=listing and listing.names,
            distinct=listing and listing.distinct,
            twice=", ".join(f"`{name}`" for name in listing.twice) if listing else "",
        )
