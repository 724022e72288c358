"""What an indicator measures: whether it is still the same, and what was only spelled out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.values import Text, Unit, Unreadable, convert
from cet_cli.rules.revision.stories import story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.earlier import Earlier
    from cet_cli.model.indicator import Indicator, Target
    from cet_cli.rules.revision.indicators import Sides
    from cet_cli.rules.revision.stories import Story

_MEANING = ("unit", "better", "definition", "relative_to", "whole", "by", "scope")
_UNPUBLISHED = "unpublished"


class Reading(NamedTuple):
    """One field that says what is measured, on both sides."""

    field: str
    old: str
    new: str
    redefined: bool
    """Whether another thing is measured; else it was only spelled out or written otherwise."""


def readings(before: Indicator, after: Indicator) -> Iterator[Reading]:
    """List the fields in which two states of an indicator say something else of what it measures.

    A definition, a direction or a reference given where there was none spells out what was meant;
    a scope always leaves something out.
    """
    for field in _MEANING:
        was, now = getattr(before, field), getattr(after, field)
        old, new = _said(was), _said(now)
        if old != new:
            yield Reading(field, old, new, _is_another(field, was, now))


def _said(value: object) -> str:
    """Write what a field says."""
    if isinstance(value, Text):
        return value.say("en")
    if isinstance(value, dict):
        return ", ".join(f"{part}: {way}" for part, way in sorted(value.items()))
    return str(value or "")


def _is_another(field: str, was: object, now: object) -> bool:
    old, new = _said(was), _said(now)
    if field == "unit":
        return bool(old and new) and not _convert(old, new)
    if field == "scope":
        return True
    if field == "better":
        return _is_turned(was, now)
    return bool(old) and old.lower() != _UNPUBLISHED


def _is_turned(was: object, now: object) -> bool:
    """Tell whether a direction that stood is gone or points the other way."""
    if isinstance(was, dict) and isinstance(now, dict):
        return any(now.get(part) != way for part, way in was.items())
    return was is not None


def _convert(old: str, new: str) -> bool:
    try:
        one, other = Unit.read(old).name, Unit.read(new).name
    except Unreadable:
        return False
    return not one or not other or convert(Decimal(1), one, other) is not None


def meaning_stories(sides: Sides) -> Iterator[Story]:
    """Tell what became of what an indicator measures."""
    for one in readings(sides.before, sides.after):
        rule = "indicator-redefined" if one.redefined else "indicator-reprecised"
        yield story(rule, sides.address.at(one.field), one.old, one.new, field=one.field)


def is_redefined(before: Indicator, after: Indicator) -> bool:
    """Tell whether an indicator measures another thing than before."""
    told = newly_another(before.was, after.was)
    return told or any(one.redefined for one in readings(before, after))


def newly_another(before: tuple[Earlier, ...], after: tuple[Earlier, ...]) -> bool:
    """Tell whether a history says, for the first time, that this was another thing before."""
    return any(state.redefined for state in after) and not any(one.redefined for one in before)


def target_readings(before: Target, after: Target) -> Iterator[Reading]:
    """List what says that a target is now for another thing."""
    old, new = _said(before.scope), _said(after.scope)
    if old != new:
        yield Reading("scope", old, new, redefined=True)
    elif newly_another(before.was, after.was):
        was, now = (one.value.text if one.value else "" for one in (before, after))
        yield Reading("value", was, now, redefined=True)
