"""An open question is past its date.

What it checks
    That the `due` of every question in the plan lies ahead, or has not passed wholly. Whoever gets
    an answer puts it into the plan and takes the question out.

Why it matters
    Somebody waits for this answer. It has come and is missing here, or it is time to ask again.

Example
    ```yaml
    questions:
      - {id: which-standard, ask: Which safety standard decides?, due: 2024-H1}
    ```

Instead
    ```yaml
    questions:
      - {id: which-standard, ask: Which safety standard decides?, due: 2028-H1}
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("E103", Severity.NOTE)
def overdue_question(plan: Plan) -> Iterator[Hit]:
    for roadmap in plan.roadmaps:
        for question in roadmap.questions:
            if question.due is not None and question.due.end < plan.as_of:
                place = address_of(roadmap).part(question.id).at("due")
                asked = question.to.say("en") if question.to else ""
                yield hit(place, due=question.due.text, to=asked)
