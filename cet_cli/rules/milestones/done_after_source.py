"""Something done after the document that reports it was out.

What it checks
    The day on which something was done does not lie wholly after the publication of every document
    that is cited for it. Without a source of its own, `done` has that of its milestone.

Why it matters
    A document cannot report what happened after it was printed. Mostly the plan is cited where the
    report should be, so that a reader who looks it up finds nothing.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line, due: 2025, done: {on: 2025-03-14}, source: plan}
    ```

Instead
    ```yaml
    # sources.yaml
    sources:
      - id: plan
        title: Plan
        publisher: Ministry
        published: 2024-01-01
        standing: official
        kind: plan
        url: https://example.org/plan
      - id: opening
        title: Pilot line opened
        publisher: Ministry
        published: 2025-03-15
        standing: official
        kind: statement
        url: https://example.org/opening
    # areas/example.yaml
    format: 1
    roadmap: example
    name: Example
    source: plan
    milestones:
      - id: pilot-line
        name: Pilot line
        due: 2025
        done: {on: 2025-03-14, source: opening}
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


@rule("M109", Severity.WARNING)
def done_after_source(plan: Plan) -> Iterator[Hit]:
    """Find reports that their document cannot have made."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for dated in chain(roadmap.milestones, roadmap.measures):
            done = dated.done
            source = done and documents.foretold(done.on, done.source or dated.source)
            if done and source:
                place = address_of_part(roadmap, dated, done).at("on")
                yield hit(place, on=done.on.text, source=source.id, published=when_out(source))
