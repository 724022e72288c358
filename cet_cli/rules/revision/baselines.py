"""Baselines that changed, and whether the pace looks better for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.change import changed
from cet_cli.progress import judge
from cet_cli.rules.revision.asked import Effect
from cet_cli.rules.revision.indicators import effects, targets_on_both
from cet_cli.rules.revision.moved import Move, Way
from cet_cli.rules.revision.paces import pace_asked, pace_texts
from cet_cli.rules.revision.stories import both, story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from fractions import Fraction

    from cet_cli.model.indicator import Baseline, Target
    from cet_cli.model.values import Period
    from cet_cli.rules.revision.indicators import Sides
    from cet_cli.rules.revision.stories import Story


def baseline_stories(sides: Sides, as_of: date) -> Iterator[Story]:
    """Tell what became of the baseline of an indicator."""
    old, new = sides.before.baseline, sides.after.baseline
    place = sides.address.at("baseline")
    if old is None or new is None:
        if old is not None:
            yield story("baseline-removed", place, _text(old), "")
        elif new is not None:
            yield story("baseline-given", place, "", _text(new))
        return
    yield from _changes(sides, old, new, as_of)


def _changes(sides: Sides, old: Baseline, new: Baseline, as_of: date) -> Iterator[Story]:
    found = list(effects(sides, old, new))
    move = Move(_date(old), _date(new))
    if not found and move.way is Way.SAME:
        return
    place = sides.address.part("baseline")
    if move.way in {Way.SAME, Way.REPRECISED} and not any(_moves(*one) for one in found):
        field = found[0][0] if found else "over" if new.over else "on"
        yield story("indicator-reprecised", place.at(field), _text(old), _text(new), field=field)
        return
    how = _ways(sides, old, new, as_of)
    rule = "baseline-flatters" if how.flatters else "indicator-rebaselined"
    yield story(rule, place, _text(old), _text(new), **how.texts)


def _moves(_key: str, _old: object, _new: object, effect: Effect) -> bool:
    return effect not in {Effect.REPRECISED, Effect.FIRMER, Effect.SOFTER}


class _Ways(NamedTuple):
    """What another baseline makes of the way to a target."""

    flatters: bool = False
    texts: dict[str, str] = {}  # noqa: RUF012 - a default of a tuple, which nobody changes


def _ways(sides: Sides, old: Baseline, new: Baseline, as_of: date) -> _Ways:
    """Hold both baselines against the first target that stands on both sides and has a pace.

    A baseline flatters where the pace so far becomes a greater share of the pace required; where
    none can be told, where less is required a year.
    """
    if sides.redefined or sides.before.unit != sides.after.unit:
        return _Ways()
    for _, target in targets_on_both(sides):
        was, now = (pace_asked(sides.after, target, base, as_of) for base in (old, new))
        texts = pace_texts(was, now, sides.after.unit)
        if texts:
            return _held(texts, *(_share(sides, target, base, as_of) for base in (old, new)))
    return _Ways()


def _held(texts: dict[str, str], was: Fraction | None, now: Fraction | None) -> _Ways:
    if was is None or now is None:
        return _Ways(texts["reason"] == "easier", texts)
    share = {"share_from": str(was), "share_to": str(now), "reason": "share"}
    return _Ways(now > was, texts | share)


def _share(sides: Sides, target: Target, base: Baseline, as_of: date) -> Fraction | None:
    """Give R with a baseline: the pace so far over the pace required."""
    return judge(changed(sides.after, baseline=base), target, as_of).ratio


def _date(baseline: Baseline) -> Period | None:
    return baseline.on or baseline.over


def _text(baseline: Baseline) -> str:
    """Write a baseline as one text: `3 (2024)`."""
    table = ", ".join(f"{part} {figure.text}" for part, figure in baseline.table.items())
    return both(baseline.value.text if baseline.value else table, _date(baseline))
