"""Parts that add up to more than their whole.

What it checks
    Where an indicator says what its parts are parts of (`whole`), the parts of each of its figures
    add up to no more than the figure's `value`, or than 100 where they are percentages without one.
    Figures are taken as rounded, so that the least they can mean must exceed the whole.

Why it matters
    At least one of the shares is wrong, or they were counted in different ways. That may well be so
    in the document itself: then it is worth a suppression with that reason.

Example
    ```yaml
    indicators:
      - id: panel-market
        name: Market for panels
        unit: percent
        whole: world sales
        by: country
        source: plan
        observations: [{over: 2023, KR: 67.2, CN: 33.3}]
    ```

Instead
    ```yaml
    indicators:
      - id: panel-market
        name: Market for panels
        unit: percent
        whole: world sales
        by: country
        source: plan
        observations: [{over: 2023, KR: 66.7, CN: 33.3}]
    ```
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from cet_cli.model.values import canonical
from cet_cli.rules.indicators.direction import allowed
from cet_cli.rules.indicators.figures import ways
from cet_cli.rules.parts import address_of_part
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.indicator import Figure, Indicator
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit

_ALL = Decimal(100)


@rule("I112")
def shares_exceed_whole(plan: Plan) -> Iterator[Hit]:
    """Find tables whose parts are more than the whole, however they were rounded."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            for way in ways(indicator) if indicator.whole else ():
                least, whole = _least(indicator, way[-1]), _whole(indicator, way[-1])
                if whole is not None and least > whole:
                    yield hit(
                        address_of_part(roadmap, indicator, *way),
                        least=f"{least.normalize():f}",
                        whole=f"{whole.normalize():f}",
                        parts=", ".join(way[-1].table),
                    )


def _least(indicator: Indicator, figure: Figure) -> Decimal:
    """Add up the least that each part can mean."""
    values = (allowed(indicator, part) for part in figure.table.values())
    return sum((one.low for one in values if one and one.low is not None), Decimal(0))


def _whole(indicator: Indicator, figure: Figure) -> Decimal | None:
    """Give the most that the whole can be; None where nobody can tell."""
    if figure.value is not None:
        given = allowed(indicator, figure.value)
        return given.high if given else None
    return _ALL if indicator.unit and canonical(indicator.unit) == "percent" else None
