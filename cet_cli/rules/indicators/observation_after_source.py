"""An observation newer than the document that reports it.

What it checks
    The time that an observation or a baseline speaks of does not begin wholly after the publication
    of every document that is cited for it. Without a source of its own, it has that of its
    indicator.

Why it matters
    A document cannot report what was measured after it was printed. Mostly the plan is cited where
    the statistics should be, or a forecast was taken for an observation.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130, on: 2025-03}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2022}
        targets: [{value: 200, by: 2028}]
        observations: [{value: 130, on: 2023-03}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import seen
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I117", Severity.WARNING)
def observation_after_source(plan: Plan) -> Iterator[Hit]:
    """Find observations that their document cannot have known."""
    documents = Documents(plan)
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for figure, on in seen(indicator):
                source = documents.foretold(on, figure.source or indicator.source)
                if source:
                    field = "on" if figure.on else "over"
                    place = address_of_part(roadmap, indicator, figure).at(field)
                    yield hit(place, on=on.text, source=source.id, published=when_out(source))
