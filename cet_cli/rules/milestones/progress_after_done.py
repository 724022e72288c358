"""A report on the way that is newer than the report that it was done.

What it checks
    No word of progress (planned, under way, not done) speaks of a time wholly after the day on
    which the same thing was done.

Why it matters
    What was done is no longer under way. One of the two reports is wrong, or something was finished
    only in part and deserves a milestone of its own.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2023
        done: {on: 2023-03}
        progress: [{on: 2023-09, says: under_way}]
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2023
        done: {on: 2023-12}
        progress: [{on: 2023-09, says: under_way}]
        source: plan
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.finding import Related, Severity
from cet_cli.rules.known import Documents
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M107", Severity.WARNING)
def progress_after_done(plan: Plan) -> Iterator[Hit]:
    """Find what is still under way though it is done."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            done = dated.done
            for word in dated.progress if done else ():
                ahead = documents.ahead(word.on, word.source or dated.source)
                if done and done.on.before(word.on) and not ahead:
                    finished = address_of_part(roadmap, dated, done).at("on")
                    yield hit(
                        address_of_part(roadmap, dated, word).at("on"),
                        related=(Related("done here", finished),),
                        says=word.says.replace("_", " "),
                        on=word.on.text,
                        done=done.on.text,
                    )
