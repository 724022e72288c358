"""Something both done and dropped.

What it checks
    No milestone or measure bears `done` and `dropped` together.

Why it matters
    What was done was not withdrawn: nobody can tell whether to count it as a success or to leave it
    out.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2023
        done: {on: 2023-11}
        dropped: {on: 2023-12}
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2023, done: {on: 2023-11}, source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M106")
def done_and_dropped(plan: Plan) -> Iterator[Hit]:
    """Find what is said to be both finished and withdrawn."""
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            if dated.done and dated.dropped:
                address = address_of(roadmap, dated)
                done = Related("done here", address.at("done"))
                yield hit(address.at("dropped"), side="key", related=(done,), on=dated.done.on.text)
