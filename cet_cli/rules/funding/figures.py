"""Published amounts of money: which figure counts, in which unit, and what it may mean."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.figures.printed import in_unit, same_number, written
from cet_cli.figures.printed import without_first_digit as shortened
from cet_cli.model.funding import Funding
from cet_cli.model.project import Project
from cet_cli.model.values import Quantity, Unreadable
from cet_cli.model.values.units import leads, read_unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.funding import Amount
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan

__all__ = [
    "Budget",
    "Money",
    "bounds",
    "budgets",
    "can_be_read",
    "figures_of",
    "in_unit",
    "judged",
    "money",
    "name_of_unit",
    "ratio",
    "summed_up",
    "without_first_digit",
    "written",
]

Budget: TypeAlias = Funding | Project
"""Whatever holds amounts."""

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"), (0, ""))


class Money(NamedTuple):
    """A figure of money as it is to be judged (METHODS, section 4).

    What takes time to work out is worked out when it is asked for: nearly every part is smaller
    than its whole, which the numbers alone show.
    """

    field: str
    """The field that it was taken from: `value`, `printed` or `cost`."""
    number: Decimal
    """The number, its scale applied."""
    unit: str
    """The one name of its unit, without a scale: KRW."""
    meant: Quantity
    """The figure in its unit."""
    figure: Quantity
    """The figure as it stands in the file."""
    under: str | None
    """The unit of the budget that it stands in."""

    @property
    def text(self) -> str:
        """The figure and its unit, for a reader."""
        return written(self.figure, self.under)

    @property
    def low(self) -> Decimal | None:
        """The least that it may stand for; None without a lower bound."""
        return bounds(self.meant)[0]

    @property
    def high(self) -> Decimal | None:
        """The most that it may stand for; None without an upper bound."""
        return bounds(self.meant)[1]


def budgets(plan: Plan) -> Iterator[tuple[Sections, Budget]]:
    """Visit every funding and every project with its roadmap."""
    for roadmap in plan.roadmaps:
        for funding in roadmap.funding:
            yield roadmap, funding
        for project in roadmap.projects:
            yield roadmap, project


def figures_of(amount: Amount) -> Iterator[tuple[str, Quantity]]:
    """Give the figures of an amount, each with its field."""
    yield "value", amount.value
    if amount.printed is not None:
        yield "printed", amount.printed


@lru_cache(maxsize=4096)
def can_be_read(unit: str | None) -> bool:
    """Tell whether a unit can be read; none at all is no mistake of the unit."""
    try:
        return not unit or bool(read_unit(unit))
    except Unreadable:
        return False


@lru_cache(maxsize=4096)
def name_of_unit(unit: str | None) -> str:
    """Name what a budget is counted in, KRW for `조 원`; "" for no unit, or only a scale."""
    return read_unit(unit).name if unit and can_be_read(unit) else ""


@lru_cache(maxsize=65536)
def money(
    value: Quantity, printed: Quantity | None, unit: str | None, field: str = "value"
) -> Money | None:
    """Judge an amount: as printed where that is another number, else as it was read.

    Of two readings of trailing zeros (`300 billion` to the billion, or to the hundred billion) the
    bounds hold both, so that nobody is accused for the way that a figure was rounded.
    None where it has no number, no unit, or a unit that contradicts it.
    """
    read = in_unit(value, unit)
    said = in_unit(printed, unit) if printed is not None else read
    if read is None or said is None:
        return None
    if printed is None or same_number(said, read):
        return _money(field, value, unit, read)
    return _money("printed", printed, unit, said)


def judged(amount: Amount, unit: str | None) -> Money | None:
    """Judge an amount under the unit of its budget."""
    return money(amount.value, amount.printed, unit)


def _money(field: str, figure: Quantity, unit: str | None, meant: Quantity) -> Money | None:
    if meant.number is None or not meant.unit:
        return None
    return Money(field, meant.number, meant.unit, meant, figure, unit)


@lru_cache(maxsize=4096)
def bounds(figure: Quantity) -> tuple[Decimal | None, Decimal | None]:
    """Give the least and the most that a figure may stand for, whichever zeros are meant."""
    fine = figure.interval()
    coarse = figure.interval(digits=-figure.significant_place())
    low = None if fine.low is None or coarse.low is None else min(fine.low, coarse.low)
    high = None if fine.high is None or coarse.high is None else max(fine.high, coarse.high)
    return low, high


def summed_up(number: Decimal, unit: str) -> str:
    """Write a number that was worked out: `KRW 3.6788 trillion`."""
    power, word = next(
        (scale for scale in _SCALES if abs(number) >= Decimal(10) ** scale[0]), _SCALES[-1]
    )
    digits = f"{number.scaleb(-power).normalize():,f}"
    parts = (unit, digits, word) if leads(unit) else (digits, word, unit)
    return " ".join(part for part in parts if part)


def ratio(part: Decimal, whole: Decimal) -> str:
    """Say how many times the whole a part is, with as many digits as show that it is larger."""
    if whole <= 0:
        return ""
    times = part / whole
    shown = (f"{times:.{places}f}" for places in range(2, 28))
    return next((text for text in shown if Decimal(text) != 1), "")


def without_first_digit(part: Money, whole: Money) -> str:
    """Say how a figure reads without its first digit, where it has one too many for its whole."""
    shorter = shortened(part.text)
    digits = part.number.adjusted()
    if not shorter or whole.high is None or digits <= whole.high.adjusted():
        return ""
    rest = part.number - part.number // Decimal(10) ** digits * Decimal(10) ** digits
    return shorter if rest <= whole.high else ""
