"""A figure in a unit that its indicator is not measured in.

What it checks
    Where a figure of an indicator bears a unit of its own, that unit converts into the unit of the
    indicator; without one, the units of its figures convert into each other.

Why it matters
    A distance cannot be compared with a number of qubits. The figure is mistyped, or belongs to
    another indicator.

Example
    ```yaml
    indicators:
      - id: patents
        name: Patents in quantum technology
        unit: patents
        better: higher
        source: plan
        baseline: {value: 120, on: 2023}
        targets: [{value: 200 km, by: 2028}]
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
        targets: [{value: 200, by: 2028}]
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.indicators.units import given_units, same_kind, unit_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


@rule("I108")
def unit_mismatch(plan: Plan) -> Iterator[Hit]:
    """Find figures in a unit that does not convert into the indicator's."""
    for given in given_units(plan):
        unit = unit_of(given.indicator)
        wanted = unit.name if unit else given.first
        if wanted and given.figure.unit and not same_kind(given.figure.unit, wanted):
            yield hit(given.place, figure=given.figure.text, unit=given.figure.unit, wanted=wanted)
