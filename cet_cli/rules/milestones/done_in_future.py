"""A milestone or measure done in the future.

What it checks
    Nothing is said to have been done wholly after the day on which the plan is looked at. What only
    later documents say is left aside.

Why it matters
    What has not happened is not done. Mostly a year is mistyped, or the date on which it is due was
    written under `done`.

Example
    ```yaml
    milestones:
      - {id: law, name: AI Act enacted, due: 2026, done: {on: 2062-01-22}, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: law, name: AI Act enacted, due: 2026, source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.rules.known import Documents
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M104")
def done_in_future(plan: Plan) -> Iterator[Hit]:
    """Find what is reported done on a day that is still to come."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            done = dated.done
            if done and documents.ahead(done.on, done.source or dated.source):
                place = address_of_part(roadmap, dated, done).at("on")
                yield hit(place, on=done.on.text, as_of=plan.as_of.isoformat())
