"""The figures of a plan that bear a unit or a scale of their own; most have neither."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.values import Unit, Unreadable, convert
from cet_cli.rules.indicators.figures import ways
from cet_cli.rules.parts import address_of_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.indicator import Figure, Indicator
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Quantity
    from cet_cli.rules.indicators.figures import Way
    from cet_cli.rules.plan import Plan


class Given(NamedTuple):
    """A figure that bears a unit or a scale of its own."""

    roadmap: Sections
    indicator: Indicator
    way: Way
    key: str
    figure: Quantity
    first: str
    """The first unit that a figure of the same indicator bears."""

    @property
    def place(self) -> Address:
        """The address of the figure."""
        return address_of_part(self.roadmap, self.indicator, *self.way).at(self.key)


def given_units(plan: Plan) -> Iterator[Given]:
    """List the figures that bear a unit or a scale of their own."""
    for roadmap in plan.roadmaps:
        for indicator in roadmap.indicators:
            first = ""
            for way in ways(indicator):
                for key, figure in _written(way[-1]):
                    if figure.unit or figure.scaled:
                        first = first or figure.unit
                        yield Given(roadmap, indicator, way, key, figure, first)


def _written(figure: Figure) -> Iterator[tuple[str, Quantity]]:
    """List everything that a figure says, as read and as printed."""
    if figure.value is not None:
        yield "value", figure.value
    if figure.printed is not None:
        yield "printed", figure.printed
    if figure.table:
        yield from figure.table.items()


def unit_of(indicator: Indicator) -> Unit | None:
    """Give the unit of an indicator; None where it has none, or none that can be read."""
    try:
        return Unit.read(indicator.unit) if indicator.unit else None
    except Unreadable:
        return None


def same_kind(one: str, other: str) -> bool:
    """Tell whether a unit converts into another."""
    return convert(Decimal(1), one, other) is not None
