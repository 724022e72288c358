"""How a published figure is read and written: its unit, what was printed, what a slip left."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.model.values import Unreadable
from cet_cli.model.values.units import leads

if TYPE_CHECKING:
    from cet_cli.model.values import Quantity

_FIRST_DIGIT = re.compile(r"(\D*)[1-9],?([1-9].*)", re.DOTALL).fullmatch


def in_unit(figure: Quantity, unit: str | None) -> Quantity | None:
    """Read a figure under the unit of what it stands in; None where the two contradict each other.

    `4.7` under `KRW trillion` is KRW 4.7 trillion; so is `KRW 4.7 trillion` under nothing.
    """
    try:
        return figure.in_unit(unit) if unit else figure
    except Unreadable:
        return None


def same_number(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures differ in their precision at most: `5` and `5.0`."""
    return (one.number, one.high, one.qualifier) == (other.number, other.high, other.qualifier)


def is_reprint(printed: Quantity, value: Quantity, unit: str | None) -> bool:
    """Tell whether the printed figure is another number than the one that was read.

    Then a claim is judged by what was printed (`7217.9` for 217.9), else by what was read, which
    holds the precision that was meant (`5` for 5.0): FORMAT, law 2.
    """
    said, read = in_unit(printed, unit), in_unit(value, unit)
    return said is not None and read is not None and not same_number(said, read)


def written(figure: Quantity, unit: str | None) -> str:
    """Write a figure with the unit of what it stands in: `KRW 836.2 billion`."""
    text = " ".join(figure.text.split())
    first, _, rest = (unit or "").strip().partition(" ")
    if not rest or not leads(first):
        return f"{text} {first} {rest}".strip()
    plain = figure.qualifier is None and figure.high is None
    return f"{first} {text} {rest}" if plain else f"{text} {rest} {first}"


def without_first_digit(text: str) -> str:
    """Write a figure without its first digit: `KRW 217.9 billion` for `KRW 7217.9 billion`.

    A mark that was lost in print can leave such a digit behind. "" where it has only one, or where
    a zero would come first.
    """
    match = _FIRST_DIGIT(text)
    return match[1] + match[2] if match else ""
