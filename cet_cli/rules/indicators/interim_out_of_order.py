"""Points on the way to a target that are not in the order of their dates.

What it checks
    The interim points of a target follow one another in time, and the last of them comes before the
    target's own deadline. Dates that overlap are left alone.

Why it matters
    The way to a target runs from point to point. A point after the deadline, or before the one
    above it, is mostly a mistyped year.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028, interim: [{value: 180, by: 2062}]}]
    ```

Instead
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200, by: 2028, interim: [{value: 180, by: 2026}]}]
    ```
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.indicators.figures import deadline, targets
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I105")
def interim_out_of_order(plan: Plan) -> Iterator[Hit]:
    """Find points on the way that come too late, or before the one above."""
    for roadmap, indicator, target in targets(plan):
        if target.interim:
            yield from _late(roadmap, indicator, target)
            yield from _swapped(roadmap, indicator, target)


def _late(roadmap: Sections, indicator: Indicator, target: Target) -> Iterator[Hit]:
    end = deadline(target)
    for point in target.interim if end else ():
        if end and (end.before(point.by) or _same(end, point.by)):
            address = address_of_part(roadmap, indicator, target)
            yield hit(
                address_of_part(roadmap, indicator, target, point).at("by"),
                related=(Related("the deadline", address.at("by" if target.by else "over")),),
                by=point.by.text,
                other=end.text,
                reason="",
            )


def _swapped(roadmap: Sections, indicator: Indicator, target: Target) -> Iterator[Hit]:
    for before, after in pairwise(target.interim):
        if after.by.before(before.by):
            first = address_of_part(roadmap, indicator, target, before).at("by")
            yield hit(
                address_of_part(roadmap, indicator, target, after).at("by"),
                related=(Related("the point above", first),),
                by=after.by.text,
                other=before.by.text,
                reason="swapped",
            )


def _same(one: Period, other: Period) -> bool:
    return (one.start, one.end) == (other.start, other.end)
