"""Things that wait for each other in a circle.

What it checks
    Whether the links `needs`, followed from thing to thing and from area to area, ever come back
    to where they began. Of several circles through the same things the shortest is shown.

Why it matters
    None of the things in a circle can ever come first. No chain, float or delay can be worked out
    for any of them.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, needs: process, source: plan}
      - {id: process, name: Process is ready, due: 2027, needs: pilot-line, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
      - {id: process, name: Process is ready, due: 2027, needs: pilot-line, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.finding import Related
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.structure.circles import circles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_SECTIONS = (
    "missions",
    "key_technologies",
    "stepping_stones",
    "milestones",
    "indicators",
    "projects",
    "measures",
)
"""The lists whose things may need others."""


@rule("S205")
def dependency_cycle(plan: Plan) -> Iterator[Hit]:
    needs = dict(entry for roadmap in plan.roadmaps for entry in _needs(plan, roadmap))
    for circle in circles(needs):
        steps = [Address.parse(name) for name in circle]
        following = (*steps[1:], steps[0])
        related = tuple(
            Related(f"needs {after}", address=step.at("needs"))
            for step, after in zip(steps, following, strict=True)
        )
        chain = " -> ".join(map(str, (*steps, steps[0])))
        yield hit(steps[0].at("needs"), related=related[1:], thing=circle[0], chain=chain)


def _needs(plan: Plan, roadmap: Sections) -> Iterator[tuple[str, list[str]]]:
    """Give the address of each thing that needs others, and of the things that it needs."""
    for section in _SECTIONS:
        for thing in getattr(roadmap, section):
            if thing.needs:
                yield (
                    f"{roadmap.id}/{thing.id}",
                    [_whole(plan.full(roadmap, link)) for link in thing.needs],
                )


def _whole(address: str) -> str:
    """Give the thing that an address of one of its parts or fields lies in."""
    if "." not in address and address.count("/") == 1:
        return address
    parsed = Address.parse(address)
    return str(Address(parsed.roadmap, parsed.parts[:1]))
