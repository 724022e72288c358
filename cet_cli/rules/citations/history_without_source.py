"""A history without a source.

What it checks
    Whether every entry under `was` cites the source that said so then.

Why it matters
    Without it nobody can tell when the plan said this, or that it ever did. A revision that is
    not documented is an accusation.

Example
    ```yaml
    milestones:
      - {id: pilot-line, name: Pilot line opens, due: 2028, source: plan, was: [{due: 2026}]}
    ```

Instead
    ```yaml
    milestones:
      - id: pilot-line
        name: Pilot line opens
        due: 2028
        source: plan
        was: [{due: 2026, source: plan}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.citations.survey import survey
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("C107", Severity.WARNING)
def history_without_source(plan: Plan) -> Iterator[Hit]:
    for remark in survey(plan).remarks:
        if any(not entry.source for entry in remark.said.was):
            yield hit(remark.place("was"))
