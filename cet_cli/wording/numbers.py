"""Numbers as they are typed into a pocket calculator, and whether they were rounded for it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.model.values import Unit, Unreadable
from cet_cli.wording import spoken
from cet_cli.wording.decimals import DIGITS, few_digits, is_rounded, number_words
from cet_cli.wording.language import language

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "PERCENT",
    "Scale",
    "equals",
    "four_places",
    "is_rounded",
    "measured",
    "nearly",
    "number_words",
    "scale_of",
]

_CURRENCY = 3

PERCENT = "%"
"""How the unit percent is written."""


def measured(number: str, unit: str) -> str:
    """Write a number with its unit: a currency stands before it, any other unit behind."""
    if language() == "ko":
        from cet_cli.wording.hangul.quantities import scaled_unit

        return scaled_unit(number, unit)
    currency, _, scale = unit.partition(" ")
    if _is_currency(currency):
        return f"{currency} {number} {scale}".rstrip()
    return f"{number} {unit}".rstrip()


def _is_currency(word: str) -> bool:
    return len(word) == _CURRENCY and word.isascii() and word.isalpha() and word.isupper()


def equals(value: Fraction, unit: str = "") -> str:
    """Write the outcome of a sum: `= 1.25 km`, or `≈ 0.666667 km` where it is rounded."""
    return f"{'≈' if is_rounded(value) else '='} {measured(number_words(value), unit)}"


def nearly(value: Fraction, unit: str = "") -> str:
    """Write the outcome at the end of a working, which nothing is reckoned from: `≈ 0.6667 km`."""
    few = few_digits(value)
    return f"{'=' if few == value else '≈'} {measured(number_words(few), unit)}"


def four_places(value: Fraction) -> str:
    """Write a ratio with four places, cut so that 0.94999 is not shown as 0.95."""
    cut = abs(value.numerator) * 10**4 // value.denominator
    sign = "-" if value < 0 and cut else ""
    return f"{sign}{cut // 10**4:,}.{cut % 10**4:04}"


@dataclass(frozen=True, slots=True)
class Scale:
    """What the numbers of a working are counted in, so that they stay short."""

    power: int
    """The power of ten that they are divided by."""
    unit: str
    """The unit with the word for that power; "" where there is nothing to say."""

    def __call__(self, value: Fraction) -> Fraction:
        """Write a number in this scale."""
        return value / Fraction(10) ** self.power


def scale_of(values: Iterable[Fraction], unit: str, written: str) -> Scale:
    """Choose the scale of a working: that of the parent's unit, else one that fits its numbers.

    Args:
        values: the numbers, in the unit.
        unit: the one name of their unit.
        written: the unit as the parent gives it, perhaps with a scale word.
    """
    try:
        parent = Unit.read(written) if written else None
    except Unreadable:
        parent = None
    unit = unit or (parent.name if parent else "")
    if parent is not None and parent.scale and parent.name == unit and language() == "en":
        return Scale(parent.scale, written)
    largest = max((abs(value) for value in values), default=Fraction(0))
    power, word = next(
        (
            (power, word)
            for power, word in spoken.working.SCALES
            if power > DIGITS - 1 and largest >= 10**power
        ),
        (0, ""),
    )
    return Scale(power, _scaled_unit(_SAID.get(unit, unit), word))


_SAID = {"rank": "", "percent": PERCENT}
"""Units that are said in another way than they are named."""


def _scaled_unit(unit: str, word: str) -> str:
    """Write the scale behind a currency and before any other unit."""
    if _is_currency(unit):
        return f"{unit} {word}".rstrip()
    return f"{word} {unit}".strip()
