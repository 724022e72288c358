"""A published figure as a claim is judged by it: in its unit, and with what it may stand for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.figures.bounds import Bounds
from cet_cli.figures.words import Reading
from cet_cli.model.values import convert

if TYPE_CHECKING:
    from cet_cli.model.values import Quantity

_CLOSED = frozenset({None, "about"})
_ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Given:
    """A figure that was published, and how the claim names it."""

    end: str
    """How the claim names it: `2023 approved`, an address, or the kind of the claim itself."""
    text: str
    """The figure as written, with its unit: `KRW 4.7 trillion`."""
    figure: Quantity
    """The figure in its unit; it has a number."""
    number: Decimal
    """That number, its scale applied."""
    counts: bool = False
    """Whether it counts things, so that it is exact."""
    factor: Fraction = Fraction(1)
    """What turns it into the unit in which it is judged."""
    editions: tuple[Given, ...] = ()
    """The same figure at other stages of its budget."""

    @property
    def place(self) -> int:
        """The power of ten of the last digit that is certainly meant."""
        return self.figure.significant_place() if self.is_ambiguous else self.figure.place

    @property
    def is_ambiguous(self) -> bool:
        """Whether it ends in zeros that may be digits or only fill it up: `300 billion`.

        A count is exact, and its zeros are digits; ranges and bounds stand as they are.
        """
        figure = self.figure
        if figure.high is not None or figure.qualifier not in _CLOSED:
            return False
        exact = self.counts and not self.is_soft
        return not exact and figure.significant_place() > figure.place

    @property
    def is_soft(self) -> bool:
        """Whether it is only `about` right."""
        return self.figure.qualifier == "about"

    @property
    def digits(self) -> int:
        """How many digits it has, its trailing zeros left out."""
        return self.number.adjusted() - self.place + 1

    def bounds(self, reading: Reading = Reading.WRITTEN) -> Bounds:
        """Give the numbers that it may stand for: half a unit of its last place on each side.

        `about` gives a whole unit, `over` and the like one bound, a range its two ends; which
        place is the last one that is meant, the reading says.
        """
        interval = self.figure.interval(counts=self.counts, digits=self._digits(reading))
        return Bounds.of(interval, self.factor)

    def _digits(self, reading: Reading) -> int | None:
        if reading is Reading.SOFT and self.is_soft and self.number:
            return -self.number.adjusted()
        return None if reading is Reading.WRITTEN or not self.is_ambiguous else -self.place

    def into(self, unit: str) -> Given | None:
        """Judge it in another unit; None where no table says how."""
        if self.figure.unit == unit:
            return self
        if not self.figure.unit or not unit:
            return None
        factor = convert(_ONE, self.figure.unit, unit)
        return None if factor is None else replace(self, factor=Fraction(factor))


def given(end: str, text: str, figure: Quantity | None, *, counts: bool = False) -> Given | None:
    """Take a figure in its unit; None where it is words, or could not be read in its unit."""
    if figure is None or figure.number is None:
        return None
    return Given(end, text, figure, figure.number, counts)
