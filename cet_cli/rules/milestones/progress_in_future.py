"""A report from the future.

What it checks
    No word of progress speaks of a time wholly after the day on which the plan is looked at. What
    only later documents say is left aside.

Why it matters
    The last word decides whether something is overdue. A mistyped year makes a word the last one
    for ever.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2026
        progress: [{on: 2052-02, says: under_way}]
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2026
        progress: [{on: 2023-02, says: under_way}]
        source: plan
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


@rule("M108")
def progress_in_future(plan: Plan) -> Iterator[Hit]:
    """Find reports on a day that is still to come."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            for word in dated.progress:
                if documents.ahead(word.on, word.source or dated.source):
                    place = address_of_part(roadmap, dated, word).at("on")
                    says = word.says.replace("_", " ")
                    yield hit(place, says=says, on=word.on.text, as_of=plan.as_of.isoformat())
