"""Something done though what it needs is not.

What it checks
    When a milestone or measure is done, every milestone or measure that it needs is done too, and
    not wholly later. What was dropped is left aside.

Why it matters
    What must come first has come first, or it was not needed. So the report on the other one is
    missing, or the link is wrong.

Example
    ```yaml
    milestones:
      - {id: law, name: Traffic law amended, due: 2024, source: plan}
      - {id: cars, name: Cars on the road, due: 2024, needs: [law], done: {on: 2023}, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: law, name: Traffic law amended, due: 2024, done: {on: 2022}, source: plan}
      - {id: cars, name: Cars on the road, due: 2024, needs: [law], done: {on: 2023}, source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related, Severity
from cet_cli.model.dated import Dated
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.dated import Done
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M111", Severity.WARNING)
def done_before_need(plan: Plan) -> Iterator[Hit]:
    """Find what was done without, or before, what had to come first."""
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            if dated.needs and dated.done and not dated.dropped:
                yield from _hits(plan, roadmap, dated, dated.done)


def _hits(plan: Plan, roadmap: Sections, dated: Dated, done: Done) -> Iterator[Hit]:
    for link in dated.needs:
        need = plan.target(roadmap, link)
        if not isinstance(need, Dated) or need.dropped:
            continue
        later = need.done
        if later is None or done.on.before(later.on):
            address = Address.parse(plan.full(roadmap, link))
            yield hit(
                address_of(roadmap, dated).at("done"),
                side="key",
                related=(Related("what it needs", address),),
                on=done.on.text,
                need=link,
                later=later.on.text if later else "",
                reason="later" if later else "",
            )
