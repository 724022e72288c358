"""Which way a target points, and which values reach it: from `better` and the words before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.values import Interval
from cet_cli.rules.indicators.figures import in_unit, is_exact

if TYPE_CHECKING:
    from decimal import Decimal

    from cet_cli.model.indicator import Indicator
    from cet_cli.model.values import Quantity
    from cet_cli.model.words import Better

_MEANT: dict[str, Better] = {
    "over": "higher",
    "at_least": "higher",
    "at_most": "lower",
    "under": "lower",
}
"""The direction that a word before a target gives it."""


def better_of(indicator: Indicator, key: str) -> Better | None:
    """Give the direction declared for a figure, or for one part of a table."""
    better = indicator.better
    return better.get(key) if isinstance(better, dict) else better


def contradicts(target: Quantity, better: Better | None) -> bool:
    """Tell whether the word before a target points away from what is declared to be better."""
    meant = _MEANT.get(target.qualifier or "")
    return meant is not None and better is not None and meant != better


def reaching(indicator: Indicator, target: Quantity | None, *, surely: bool) -> Interval | None:
    """Give the values that reach a target: surely, whatever was rounded, or possibly.

    None where the direction is missing or contradictory, or the target is no number.
    """
    values, better = allowed(indicator, target), better_of(indicator, "value")
    if target is None or values is None or contradicts(target, better):
        return None
    if target.within or target.qualifier in _MEANT:
        return values
    if better is None:
        return None
    near, far = (values.low, values.high) if better == "higher" else (values.high, values.low)
    return _from(far if surely else near, better)


def _from(bound: Decimal | None, better: Better) -> Interval:
    if better == "higher":
        return Interval(bound, None, low_closed=True, high_closed=False)
    return Interval(None, bound, low_closed=False, high_closed=True)


def allowed(indicator: Indicator, figure: Quantity | None) -> Interval | None:
    """Give the true values that a figure of an indicator allows; None where it is no number."""
    read = in_unit(indicator, figure)
    if read is None or read.number is None:
        return None
    return read.interval(counts=is_exact(indicator))


def inside(inner: Interval, outer: Interval) -> bool:
    """Tell whether every value of one interval lies in another."""
    return _starts_inside(inner, outer) and _starts_inside(_turned(inner), _turned(outer))


def _starts_inside(inner: Interval, outer: Interval) -> bool:
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    touching = outer.low_closed or not inner.low_closed
    return inner.low > outer.low or (inner.low == outer.low and touching)


def _turned(interval: Interval) -> Interval:
    return interval.scaled(-1)


def is_weaker(indicator: Indicator, one: Quantity, other: Quantity) -> bool:
    """Tell whether one target surely asks for less than another."""
    better = better_of(indicator, "value")
    if better is None or falls_short(one, other, better) is False or one.within or other.within:
        return False
    if contradicts(one, better) or contradicts(other, better):
        return False
    mine, yours = allowed(indicator, one), allowed(indicator, other)
    if mine is None or yours is None:
        return False
    if better == "lower":
        mine, yours = _turned(mine), _turned(yours)
    ceiling = mine.low if mine.high is None else mine.high
    return ceiling is not None and yours.low is not None and ceiling < yours.low


def falls_short(one: Quantity, other: Quantity, better: Better) -> bool | None:
    """Tell at a glance whether one number falls short of another; None where it takes more."""
    mine, yours = one.number, other.number
    if mine is None or yours is None or one.high or other.high:
        return None
    if one.scaled != other.scaled or one.unit != other.unit:
        return None
    return mine < yours if better == "higher" else mine > yours
