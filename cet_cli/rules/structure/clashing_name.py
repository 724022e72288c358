"""A name that stands for two things.

What it checks
    Whether the portfolio, every area and the list of sources have names of their own, and no thing
    or question bears one of them. `sources` is the name of the list of sources.

Why it matters
    An address begins with the name of an area, and inside an area it may be left away. If a thing
    bears the name of an area, nobody can tell which of the two a link means.

Example
    ```yaml
    # areas/quantum.yaml
    format: 1
    roadmap: quantum
    name: Quantum technology
    source: plan
    milestones:
      - {id: demo, name: Demonstration, due: 2027, source: plan}
    ```

Instead
    ```yaml
    # areas/quantum.yaml
    format: 1
    roadmap: quantum
    name: Quantum technology
    source: plan
    milestones:
      - {id: demonstration, name: Demonstration, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related
from cet_cli.model.roadmap import SECTIONS
from cet_cli.model.walk import SOURCES
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("S206")
def clashing_name(plan: Plan) -> Iterator[Hit]:
    times: dict[str, int] = {}
    for roadmap in plan.roadmaps:
        name = roadmap.id
        times[name] = times.get(name, 0) + 1
        if name == SOURCES:
            yield hit(Address(name), name=name, reason="sources")
        elif times[name] > 1:
            yield _second(plan, name, times[name])
        yield from _borne_by_things(plan, roadmap)


def _second(plan: Plan, name: str, number: int) -> Hit:
    reason = "portfolio" if name == plan.portfolio.id else "area"
    first = Related("first here", address=Address(name))
    return hit(Address(f"{name}#{number}"), related=(first,), name=name, reason=reason)


def _borne_by_things(plan: Plan, roadmap: Sections) -> Iterator[Hit]:
    """Find the things and questions that bear the name of a roadmap."""
    ids = {one.id for one in roadmap.questions}
    for section in SECTIONS:
        ids.update([thing.id for thing in getattr(roadmap, section)])
    for name in sorted(ids & plan.roadmap_ids):
        related = () if name == SOURCES else (Related("the area", address=Address(name)),)
        yield hit(Address(roadmap.id, (name,)), related=related, name=name, reason="thing")
