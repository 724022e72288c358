"""A unit or a scale given twice.

What it checks
    Where an indicator has a `unit`, its figures bear none; where the unit has a scale word, such as
    `KRW trillion`, its figures bear no scale word.

Why it matters
    `4.7 trillion` under `KRW trillion` is a trillion times too much if it is read as written.
    Said once, in one place, it cannot be misread.

Example
    ```yaml
    indicators:
      - id: private-research
        name: Research by companies
        unit: KRW trillion
        better: higher
        source: plan
        baseline: {value: 4.7 trillion, on: 2023}
        targets: [{value: 10, by: 2028}]
    ```

Instead
    ```yaml
    indicators:
      - id: private-research
        name: Research by companies
        unit: KRW trillion
        better: higher
        source: plan
        baseline: {value: 4.7, on: 2023}
        targets: [{value: 10, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Related
from cet_cli.rules.indicators.units import given_units, same_kind, unit_of
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Quantity, Unit
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I120")
def figure_repeats_unit(plan: Plan) -> Iterator[Hit]:
    """Find figures that repeat the unit or the scale of their indicator."""
    for given in given_units(plan):
        unit = unit_of(given.indicator)
        which = _twice(given.figure, unit) if unit else ""
        if unit and which:
            address = address_of(given.roadmap, given.indicator).at("unit")
            yield hit(
                given.place,
                related=(Related("the unit", address),),
                figure=given.figure.text,
                unit=unit.text,
                which=which,
            )


def _twice(figure: Quantity, unit: Unit) -> str:
    """Say what stands in both; a unit of another kind is `unit-mismatch`."""
    if figure.unit and unit.name:
        return "unit" if same_kind(figure.unit, unit.name) else ""
    return "scale" if figure.scaled and unit.scale else ""
