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
    old, new = both_meant(before, after, units)
    if old.number is None or new.number is None or old.unit != new.unit:
        return Trend.FINER if old.text == new.text else Trend.UNLIKE
    if not _differ(old, new, counts=counts):
        return Trend.FINER
    return Trend.LOWER if new.number < old.number else Trend.HIGHER


def both_meant(
    before: Quantity, after: Quantity, units: tuple[str | None, str | None]
) -> tuple[Quantity, Quantity]:
    """Read two figures, each under the unit of what it stands in on its side."""
    return _meant(before, units[0]), _meant(after, units[1])


def _meant(figure: Quantity, unit: str | None) -> Quantity:
    """Read a figure under the unit of what it stands in, where it does not have one itself."""
    if not unit:
        return figure
    try:
        return figure.in_unit(unit)
    except Unreadable:
        return figure


def _differ(old: Quantity, new: Quantity, *, counts: bool) -> bool:
    """Tell whether two figures are surely two numbers.

    6.4 and 6.5 share only the point 6.45, which no rule of rounding prints as both: they differ. An
    uncertain `5 to 6` and `6 to 7`, and `about 5` and `about 7`, share a number that both allow.
    """
    first, second = _bounds(old, counts=counts), _bounds(new, counts=counts)
    if first.disjoint(second):
        return True
    soft = any(one.high is not None or one.qualifier == "about" for one in (old, new))
    return not (soft or counts) and (first.high == second.low or second.high == first.low)


def _bounds(figure: Quantity, *, counts: bool) -> Interval:
    """Give what the numeral allows, with no more of the words before it than `about`."""
    qualifier = figure.qualifier if figure.qualifier == "about" else None
    return replace(figure, qualifier=qualifier).interval(counts=counts)
