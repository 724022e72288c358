"""A deadline that had passed when it was set.

What it checks
    The deadline of a target does not lie wholly before the publication of the document that set it.
    One that lies before the baseline is told by `target-before-baseline`.

Why it matters
    Targets look ahead. A deadline in the past of its own document is mostly a mistyped year, or the
    document repeats a target of another one, which should be cited first.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2010}
        targets: [{value: 200, by: 2018}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2010}
        targets: [{value: 200, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import deadline, start, targets
from cet_cli.rules.known import Documents, when_out
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.citation import Citations
    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I129", Severity.WARNING)
def deadline_before_source(plan: Plan) -> Iterator[Hit]:
    """Find deadlines that lie in the past of the document that set them."""
    documents = Documents(plan)
    for roadmap, indicator, target in targets(plan):
        end = deadline(target)
        if end is None or end.end >= plan.as_of:
            continue
        begun = start(indicator, documents)
        source = documents.late(end, _cited(indicator, target))
        if source and not (begun and end.before(begun[1])):
            field = "by" if target.by else "over"
            place = address_of_part(roadmap, indicator, target).at(field)
            yield hit(place, by=end.text, source=source.id, published=when_out(source))


def _cited(indicator: Indicator, target: Target) -> Citations:
    """Give the documents that say the deadline."""
    said = target.said.get("by") or target.said.get("over")
    return (said and said.source) or target.source or indicator.source
