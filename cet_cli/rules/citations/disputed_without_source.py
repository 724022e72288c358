"""A disagreement without a source.

What it checks
    Whether every entry under `disputed` cites the source that disagrees.

Why it matters
    A reader must be able to look up both sides.

Example
    ```yaml
    projects:
      - id: k-uam-safety
        name: Safety system
        over: 2024..2026
        for: urban-air
        source: plan
        disputed: [{over: 2022..2026}]
    key_technologies:
      - {id: urban-air, name: Urban air mobility, for: air-taxi, source: plan}
    missions:
      - id: air-taxi
        statement: Fly air taxis
        by: 2028
        achieved_by: first-flight
        source: plan
    milestones:
      - {id: first-flight, name: First flight, due: 2027, source: plan}
    ```

Instead
    ```yaml
    projects:
      - id: k-uam-safety
        name: Safety system
        over: 2024..2026
        for: urban-air
        source: plan
        disputed: [{over: 2022..2026, source: plan}]
    key_technologies:
      - {id: urban-air, name: Urban air mobility, for: air-taxi, source: plan}
    missions:
      - id: air-taxi
        statement: Fly air taxis
        by: 2028
        achieved_by: first-flight
        source: plan
    milestones:
      - {id: first-flight, name: First flight, due: 2027, source: plan}
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


@rule("C110", Severity.WARNING)
def disputed_without_source(plan: Plan) -> Iterator[Hit]:
    for remark in survey(plan).remarks:
        if any(not entry.source for entry in remark.said.disputed):
            yield hit(remark.place("disputed"))
