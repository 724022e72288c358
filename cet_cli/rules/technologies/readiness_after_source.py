"""A readiness level observed after the document that reports it was out.

What it checks
    The date of an observed readiness level does not lie wholly after the publication of every
    document that is cited for it.

Why it matters
    A document cannot report what happened after it was printed. The date is mistyped, it is a goal
    and no observation, or the observation comes from another document, which is not named.

Example
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, observations: [{value: 6, on: 2025-03, source: plan}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```

Instead
    ```yaml
    stepping_stones:
      - id: ai-validation
        name: Validation of driving AI
        for: autonomous-driving
        maturity: {scale: trl, observations: [{value: 6, on: 2023-03, source: plan}]}
        source: plan
    key_technologies:
      - {id: autonomous-driving, name: Autonomous driving, source: plan}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.rule import hit, rule
from cet_cli.rules.technologies.levels import graded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("T113", Severity.WARNING)
def readiness_after_source(plan: Plan) -> Iterator[Hit]:
    """Find levels that their document cannot have known."""
    documents = Documents(plan)
    for one in graded(plan):
        for seen in one.maturity.observations:
            source = documents.foretold(seen.on, one.cited(seen))
            if source:
                place = one.place(seen).at("on")
                yield hit(place, on=seen.on.text, source=source.id, published=when_out(source))
