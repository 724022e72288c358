"""Goals of readiness on both sides: the level and its date judged together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.technology import Maturity
from cet_cli.rules.revision.asked import Ask, Effect, effect_of
from cet_cli.rules.revision.moved import Move, Way
from cet_cli.rules.revision.stories import both, by_rule, moved_story, story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.technology import MaturityGoal
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.stories import Stories, Story

_VALUES = {
    Effect.STRONGER: "maturity-goal-raised",
    Effect.FIRMER: "maturity-goal-raised",
    Effect.WEAKER: "maturity-goal-lowered",
    Effect.SOFTER: "maturity-goal-lowered",
    Effect.REPRECISED: "plan-reprecised",
    Effect.REDEFINED: "maturity-goal-redefined",
    Effect.UNCLEAR: "maturity-goal-redefined",
}

_WAYS = {
    Way.REPRECISED: "plan-reprecised",
    Way.LATER: "maturity-goal-slipped",
    Way.EARLIER: "maturity-goal-brought-forward",
    Way.REMOVED: "date-removed",
    Way.GIVEN: "date-given",
}


def judge_readiness(compared: Compared) -> Stories:
    """Judge the readiness goals of every technology in which something differs."""
    return by_rule(_stories(compared))


def _stories(compared: Compared) -> Iterator[Story]:
    for pair in compared.changes.touched(Maturity):
        before, after = pair.before, pair.after
        if isinstance(before, Maturity) and isinstance(after, Maturity):
            yield from _maturity_stories(before, after, pair.revision)


def _maturity_stories(before: Maturity, after: Maturity, place: Address) -> Iterator[Story]:
    if before.scale != after.scale:
        yield story("maturity-goal-redefined", place.at("scale"), before.scale, after.scale)
    old, new = before.goal, after.goal
    if old and new:
        same_scale = before.scale == after.scale
        yield from _goal_stories(old, new, place.part("goal"), same_scale=same_scale)
    elif old:
        yield story("maturity-goal-removed", place.at("goal"), both(old.value.text, old.by), "")
    elif new:
        yield story("maturity-goal-given", place.part("goal"), "", both(new.value.text, new.by))


def _goal_stories(
    old: MaturityGoal, new: MaturityGoal, place: Address, *, same_scale: bool
) -> Iterator[Story]:
    move = Move(old.by, new.by)
    effect = _effect(old, new, same_scale=same_scale)
    rule = _VALUES.get(effect, "")
    opposed = {"maturity-goal-raised": Way.LATER, "maturity-goal-lowered": Way.EARLIER}
    if opposed.get(rule) is move.way:
        texts = (both(one.value.text, one.by) for one in (old, new))
        yield story("maturity-goal-mixed", place, *texts)
        return
    if rule:
        yield story(rule, place.at("value"), old.value.text, new.value.text)
    if move.way is not Way.SAME:
        yield moved_story(_WAYS[move.way], place.at("by"), move)


def _effect(old: MaturityGoal, new: MaturityGoal, *, same_scale: bool) -> Effect:
    """Compare two levels; levels of different scales are not compared."""
    if not same_scale:
        return Effect.SAME if old.value.text == new.value.text else Effect.REDEFINED
    was, now = (Ask(one.value, None, "higher", exact=True) for one in (old, new))
    return effect_of(was, now)
