"""One id for two things.

What it checks
    Whether every id stands once in its roadmap, all kinds of things and the questions together,
    and every source has an id of its own.

Why it matters
    An id is how a link, a review or a later revision names a thing. Of two things with one id,
    nobody can say which is meant.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    measures:
      - {id: pilot-line, name: Pilot line for small firms, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    measures:
      - {id: pilot-line-access, name: Pilot line for small firms, source: plan}
    ```
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related
from cet_cli.model.record import Question
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, parts_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("S201")
def duplicate_id(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        ids = [one.id for one in roadmap.questions]
        for section in SECTIONS:
            ids += [thing.id for thing in getattr(roadmap, section)]
        if len(set(ids)) < len(ids):
            yield from _second_ones(roadmap)
    if len(plan.sources) < len(plan.portfolio.sources):
        yield from _second_sources(plan)


def _second_ones(roadmap: Sections) -> Iterator[Hit]:
    for placed in parts_of(roadmap):
        if isinstance(placed.part, Thing | Question) and placed.key != placed.part.id:
            home = address_of(roadmap)
            first = Related("used here first", address=home.part(placed.part.id))
            yield hit(home.part(placed.key), related=(first,), id=placed.part.id)


def _second_sources(plan: Plan) -> Iterator[Hit]:
    seen: Counter[str] = Counter()
    for source in plan.portfolio.sources:
        seen[source.id] += 1
        if seen[source.id] > 1:
            first = Related("used here first", address=Address(SOURCES, (source.id,)))
            place = Address(SOURCES, (f"{source.id}#{seen[source.id]}",))
            yield hit(place, related=(first,), id=source.id)
