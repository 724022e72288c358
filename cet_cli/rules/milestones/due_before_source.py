"""A due date that had passed when it was set.

What it checks
    A milestone that is neither done nor dropped is not due wholly before the document that set the
    date was out.

Why it matters
    Plans look ahead. A due date in the past of its own document is mostly a mistyped year, or a
    report of something done.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2017, source: plan}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.citation import Citations
    from cet_cli.model.dated import Dated
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("M112", Severity.WARNING)
def due_before_source(plan: Plan) -> Iterator[Hit]:
    """Find due dates that lie in the past of the document that set them."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            due = dated.due
            if due is None or due.end >= plan.as_of or dated.done or dated.dropped:
                continue
            source = documents.late(due, _cited(dated))
            if source:
                place = address_of(roadmap, dated).at("due")
                yield hit(place, due=due.text, source=source.id, published=when_out(source))


def _cited(dated: Dated) -> Citations:
    """Give the documents that say the due date."""
    said = dated.said.get("due")
    return (said and said.source) or dated.source
