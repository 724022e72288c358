"""A count that is no whole number.

What it checks
    The figures of an indicator with `counts: true`, and every rank, are whole numbers.

Why it matters
    Counts are taken as exact. A fraction shows that the figure is a mean or a measured value, which
    must be read as rounded, or that it is mistyped.

Example
    ```yaml
    indicators:
      - id: leading-areas
        name: Areas in which the country leads
        unit: areas
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2023}
        targets: [{value: 6.5, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: leading-areas
        name: Areas in which the country leads
        unit: areas
        counts: true
        better: higher
        source: plan
        baseline: {value: 3, on: 2023}
        targets: [{value: 6, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.indicators.figures import entries, in_unit, is_exact, ways
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I122", Severity.WARNING)
def fractional_count(plan: Plan) -> Iterator[Hit]:
    """Find counts of things that were cut in pieces."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for way in ways(indicator) if is_exact(indicator) else ():
                for key, figure in entries(way[-1]):
                    if not _is_whole(in_unit(indicator, figure)):
                        place = address_of_part(roadmap, indicator, *way).at(key)
                        yield hit(place, figure=figure.text)


def _is_whole(figure: Quantity | None) -> bool:
    """Tell whether every number of a figure is whole; what is no number is not looked at."""
    numbers = (figure.number, figure.high) if figure else ()
    return all(number is None or number == number.to_integral_value() for number in numbers)
