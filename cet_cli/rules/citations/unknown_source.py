"""A citation of a source that is not listed.

What it checks
    Whether every source that is cited stands in the list of sources: in `source`, in a history,
    under `disputed`, `not_repeated_in` and `via`. One that is cited in several places of an
    area is reported at the first.

Why it matters
    The reader cannot look it up, and it has no date, so nobody can tell when the plan began to
    say what it says.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plann}
    ```

Instead
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2027, source: plan}
    ```
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from cet_cli.model.walk import SOURCES
from cet_cli.rules.citations.survey import citing, survey
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C102")
def unknown_source(plan: Plan) -> Iterator[Hit]:
    unknown = survey(plan).cited - plan.sources.keys() - plan.unread
    if not unknown or SOURCES in plan.unread or (plan.unread and not plan.sources):
        return
    told: set[tuple[str, str]] = set()
    for place, name in citing(plan, unknown):
        if (place.roadmap, name) not in told:
            told.add((place.roadmap, name))
            near = get_close_matches(name, plan.sources, n=1)
            yield hit(place, source=name, suggestion=near[0] if near else "")
