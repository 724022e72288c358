"""The change a year that a target requires, from a given base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.change import changed
from cet_cli.model.values import Unit, Unreadable
from cet_cli.progress import judge
from cet_cli.progress.numbers import number_of
from cet_cli.progress.total import Total, made_of_years
from cet_cli.rules.indicators.figures import path_of

if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction

    from cet_cli.model.indicator import Baseline, Indicator, Target
    from cet_cli.rules.revision.indicators import Sides


def pace_asked(
    indicator: Indicator, target: Target, base: Baseline | None, as_of: date
) -> Fraction | None:
    """Give (T - y0) / (tT - t0), in the unit of the indicator; of a sum what it asks a year.

    None where the target has no number or no deadline, or where there is no dated base.
    """
    if path_of(indicator, target) == "cumulative":
        return _share_of_sum(indicator, target)
    if base is None:
        return None
    bare = changed(indicator, baseline=base, observations=())
    pace = judge(bare, target, as_of).pace_asked
    return pace / _size(indicator) if pace is not None else None


def _share_of_sum(indicator: Indicator, target: Target) -> Fraction | None:
    over = target.over
    number = number_of(target.value, indicator.unit) if target.value else None
    if over is None or number is None or over.open_start or over.open_end:
        return None
    whole = made_of_years(over.start, over.end, ())
    span = Total(over.start, over.end, (), in_words=False, broken=False, whole=whole)
    return number.value / span.years(span.length) / _size(indicator)


def _size(indicator: Indicator) -> int:
    """Give what one of the indicator's unit is: a million million for `KRW trillion`."""
    try:
        return 10 ** Unit.read(indicator.unit).scale if indicator.unit else 1
    except Unreadable:
        return 1


def paces(sides: Sides, before: Target, after: Target, as_of: date) -> dict[str, str]:
    """Give both required paces from the same base, the base's own where it has one.

    Empty where one of them cannot be told, or where the two are not in the same unit.
    """
    base = sides.before.baseline or sides.after.baseline
    if sides.redefined or sides.before.unit != sides.after.unit:
        return {}
    old = pace_asked(sides.before, before, base, as_of)
    new = pace_asked(sides.after, after, base, as_of)
    return pace_texts(old, new, sides.after.unit)


def pace_texts(old: Fraction | None, new: Fraction | None, unit: str | None) -> dict[str, str]:
    """Write two paces as the arguments of a message; exact, for the sentence rounds them."""
    if old is None or new is None:
        return {}
    ease = "same" if old == new else "easier" if abs(new) < abs(old) else "harder"
    return {"pace_from": str(old), "pace_to": str(new), "unit": unit or "", "reason": ease}
