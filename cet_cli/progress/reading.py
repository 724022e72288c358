"""A dated figure as it is reckoned with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.numbers import OPEN

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from cet_cli.model.citation import Citation
    from cet_cli.model.values import Period, Quantity
    from cet_cli.progress.numbers import Number


class Reading(NamedTuple):
    """A dated figure, in the unit of the target."""

    figure: Quantity
    """The figure as published."""
    period: Period
    """The date or span that it speaks of; its last day dates it."""
    number: Number
    """Its number in the unit of the target, the scale applied, with its rounding."""
    source: tuple[Citation, ...] = ()
    """Who says so; empty where the indicator's own source does."""

    @property
    def value(self) -> Fraction:
        """The number as written, in the unit of the target: 5,000,000,000,000 KRW."""
        return self.number.value

    @property
    def plain(self) -> bool:
        """Whether it is more than a bound, such as `over 20`."""
        return self.figure.qualifier not in OPEN

    @property
    def day(self) -> date:
        """The last day of its period."""
        return self.period.end
