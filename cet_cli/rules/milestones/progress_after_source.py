"""A report of progress after the document that makes it was out.

What it checks
    The day that a word of progress speaks of does not lie wholly after the publication of every
    document that is cited for it.

Why it matters
    The last word decides whether something is overdue. A document cannot say how things stood after
    it was printed, so the date or the source is wrong.

Example
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2026
        progress: [{on: 2025-02, says: under_way}]
        source: plan
    ```

Instead
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2026
        progress: [{on: 2023-12, says: under_way}]
        source: plan
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M113", Severity.WARNING)
def progress_after_source(plan: Plan) -> Iterator[Hit]:
    """Find words of progress that their document cannot have said."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            for word in dated.progress:
                source = documents.foretold(word.on, word.source or dated.source)
                if source:
                    place = address_of_part(roadmap, dated, word).at("on")
                    yield hit(
                        place,
                        says=word.says.replace("_", " "),
                        on=word.on.text,
                        source=source.id,
                        published=when_out(source),
                    )
