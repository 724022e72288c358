"""Which way a figure went, told only where its rounding leaves no doubt (METHODS, section 5)."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from cet_cli.model.values import Unreadable

if TYPE_CHECKING:
    from cet_cli.model.values import Interval, Quantity


class Trend(Enum):
    """What became of a figure."""

    FINER = "finer"
    """Both may be the same number, written more or less precisely, or with another qualifier."""
    LOWER = "lower"
    HIGHER = "higher"
    UNLIKE = "unlike"
    """Words, or figures in different units: no one can say."""


def trend_of(
    before: Quantity,
    after: Quantity,
    units: tuple[str | None, str | None] = (None, None),
    *,
    counts: bool = False,
) -> Trend:
    """Compare the numerals of two figures.

    What stands before a number (`over`, `about`) is left aside: `over 25` became higher with
    `over 30`, though both allow 40.

    Args:
        before: the old figure.
        after: the new one.
        units: the unit of a bare figure on each side, such as `KRW trillion`.
        counts: whether the figures count things, so that they are exact.
    """
    old, new = _meant(before, units[0]), _meant(after, units[1])
    if old.number is None or new.number is None or old.unit != new.unit:
        return Trend.FINER if old.text == new.text else Trend.UNLIKE
    first, second = _bounds(old, counts=counts), _bounds(new, counts=counts)
    if not first.disjoint(second):
        return Trend.FINER
    return Trend.LOWER if new.number < old.number else Trend.HIGHER


def _meant(figure: Quantity, unit: str | None) -> Quantity:
    """Read a figure under the unit of what it stands in, where it does not have one itself."""
    if not unit:
        return figure
    try:
        return figure.in_unit(unit)
    except Unreadable:
        return figure


def _bounds(figure: Quantity, *, counts: bool) -> Interval:
    return replace(figure, qualifier=None).interval(counts=counts)
