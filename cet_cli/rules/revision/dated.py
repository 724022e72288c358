"""Milestones and measures on both sides: figure, date, and what was said to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.dated import Dated
from cet_cli.rules.revision.asked import Ask, Effect, effect_of
from cet_cli.rules.revision.moved import Move, Way, earlier_dates, times_moved
from cet_cli.rules.revision.needers import left_behind
from cet_cli.rules.revision.redefined import newly_another
from cet_cli.rules.revision.stories import again, both, by_rule, moved_story, story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.values import Quantity
    from cet_cli.model.words import Better
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.stories import Stories, Story

_VALUES = {
    Effect.STRONGER: "milestone-strengthened",
    Effect.WEAKER: "milestone-weakened",
    Effect.FIRMER: "milestone-firmed",
    Effect.SOFTER: "milestone-softened",
    Effect.REPRECISED: "milestone-reprecised",
    Effect.REDEFINED: "milestone-redefined",
    Effect.UNCLEAR: "milestone-changed",
}

_WAYS = {
    Way.REPRECISED: "milestone-reprecised",
    Way.LATER: "milestone-slipped",
    Way.EARLIER: "milestone-brought-forward",
    Way.REMOVED: "date-removed",
    Way.GIVEN: "date-given",
}

_OPPOSED = {
    (Effect.STRONGER, Way.LATER),
    (Effect.FIRMER, Way.LATER),
    (Effect.WEAKER, Way.EARLIER),
    (Effect.SOFTER, Way.EARLIER),
}

_LOWER = frozenset({"at_most", "under"})
_HIGHER = frozenset({"over", "at_least"})


class DatedSides(NamedTuple):
    """A milestone or measure on both sides."""

    before: Dated
    after: Dated
    address: Address
    """Where it stands in the revision."""
    was: Address
    """Where it stands in the base."""


def judge_dated(compared: Compared) -> Stories:
    """Judge every milestone and measure in which something differs."""
    return by_rule(_stories(compared))


def _stories(compared: Compared) -> Iterator[Story]:
    for pair in compared.changes.touched(Dated):
        before, after = pair.before, pair.after
        if not isinstance(before, Dated) or not isinstance(after, Dated):
            continue
        if before.dropped or not after.dropped:
            sides = DatedSides(before, after, pair.revision, pair.base)
            yield from _done(sides)
            yield from _goal(sides, compared)


def _done(sides: DatedSides) -> Iterator[Story]:
    """Tell of a report that something was done, come or gone."""
    old, new = sides.before.done, sides.after.done
    if old and not new:
        yield story("done-withdrawn", sides.address.at("done"), old.on.text, "")
    elif new and not old:
        yield story("done-reported", sides.address.part("done"), "", new.on.text)


def _goal(sides: DatedSides, compared: Compared) -> Iterator[Story]:
    """Judge figure and date together: one story where they are opposed."""
    move = Move(sides.before.due, sides.after.due)
    effect = _effect(sides)
    if (effect, move.way) in _OPPOSED:
        texts = (both(_value(one), one.due) for one in (sides.before, sides.after))
        yield story("milestone-mixed", sides.address, *texts)
        return
    yield from _value_stories(sides, effect)
    if move.way is Way.LATER:
        yield _later(sides, move, compared)
    elif move.way is not Way.SAME:
        yield moved_story(_WAYS[move.way], sides.address.at("due"), move)


def _value_stories(sides: DatedSides, effect: Effect) -> Iterator[Story]:
    old, new = sides.before.scope, sides.after.scope
    if old != new:
        texts = (scope.say("en") if scope else "" for scope in (old, new))
        yield story("milestone-redefined", sides.address.at("scope"), *texts)
    if effect is not Effect.SAME:
        texts = (_value(one) for one in (sides.before, sides.after))
        yield story(_VALUES[effect], sides.address.at("value"), *texts)


def _value(dated: Dated) -> str:
    return dated.value.text if dated.value else ""


def _effect(sides: DatedSides) -> Effect:
    """Compare what two states of a milestone have to reach; of another thing nothing is told."""
    before, after = sides.before, sides.after
    another = before.scope != after.scope or newly_another(before.was, after.was)
    if another:
        return Effect.SAME if _value(before) == _value(after) else Effect.REDEFINED
    better = _better(before.value, after.value)
    was, now = (Ask(one.value, None, better) if one.value else None for one in (before, after))
    return effect_of(was, now)


def _better(*figures: Quantity | None) -> Better | None:
    """Give the direction of a figure that is to be reached: up, unless its words say down."""
    words = {figure.qualifier for figure in figures if figure}
    if words & _LOWER:
        return None if words & _HIGHER else "lower"
    return "higher"


def _later(sides: DatedSides, move: Move, compared: Compared) -> Story:
    """Tell of a slip; the worst of it first: past what needs it, not for the first time."""
    place = sides.address.at("due")
    behind = left_behind(compared, sides.was, sides.address, move)
    told = (earlier_dates(one, "due") for one in (sides.before, sides.after))
    dates = times_moved(move, *told)
    if behind is not None:
        return moved_story("milestone-behind-need", place, move, need=behind[0], when=behind[1])
    if len(dates) > 1:
        return moved_story("milestone-moved-again", place, move, **again(move, dates))
    return moved_story("milestone-slipped", place, move)
