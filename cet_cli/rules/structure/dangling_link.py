"""A link that leads nowhere.

What it checks
    Whether every link names something that is there: `for`, `needs`, `part_of`, `achieved_by`,
    `evidence`, `from`, `replaces`, `candidate`, what a review or a decision is about, what a claim
    compares. Lineage such as `formerly` may name what is gone. Links into a file that could not be
    read are left alone.

Why it matters
    A mission whose milestone is misspelt looks as if nothing tested it, and a project that serves
    a misspelt mission counts nowhere.

Example
    ```yaml
    missions:
      - id: full-autonomy
        statement: Fully autonomous cars are rolled out
        by: 2027
        achieved_by: autonomous-car
        source: plan
    milestones:
      - {id: autonomous-cars, name: Autonomous cars on the road, due: 2027, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Fully autonomous cars are rolled out
        by: 2027
        achieved_by: autonomous-cars
        source: plan
    milestones:
      - {id: autonomous-cars, name: Autonomous cars on the road, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.structure.links import odd_links
from cet_cli.rules.structure.lookup import Lookup
from cet_cli.rules.structure.records import linked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("S203")
def dangling_link(plan: Plan) -> Iterator[Hit]:
    lookup = Lookup(plan)
    for link in odd_links(plan):
        if lookup.named(link.roadmap, link.text) is None:
            near = lookup.near(link.roadmap, link.text)
            place = address_of(link.roadmap, link.thing).at(link.key)
            yield hit(place, link=link.text, suggestion=near)
    for roadmap, holder, record, field, text in linked(plan):
        if lookup.named(roadmap, text) is None:
            near = lookup.near(roadmap, text)
            yield hit(place_of(roadmap, holder, record).at(field), link=text, suggestion=near)
