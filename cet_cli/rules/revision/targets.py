"""Targets on both sides: value, deadline, words and path judged together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.indicator import Target
from cet_cli.rules.revision.asked import Effect
from cet_cli.rules.revision.baselines import baseline_stories
from cet_cli.rules.revision.history import is_past_target_rewritten
from cet_cli.rules.revision.indicators import effects, indicators_on_both, targets_on_both
from cet_cli.rules.revision.interim import interim_stories
from cet_cli.rules.revision.moved import Move, Way, earlier_dates, times_moved
from cet_cli.rules.revision.paces import paces
from cet_cli.rules.revision.redefined import is_redefined, meaning_stories, target_readings
from cet_cli.rules.revision.stories import again, both, by_rule, moved_story, story
from cet_cli.rules.revision.valued import value_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.values import Quantity
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.indicators import Sides
    from cet_cli.rules.revision.stories import Stories, Story

_COMMITMENTS = {"firm": 3, None: 2, "conditional": 1, "aspirational": 0}
"""The commitments by their strength; of a target without one nothing limits it."""

_OPPOSED = {
    Effect.STRONGER: Way.LATER,
    Effect.FIRMER: Way.LATER,
    Effect.WEAKER: Way.EARLIER,
    Effect.SOFTER: Way.EARLIER,
}
"""Which way a deadline moves against a change of the value."""

_WAYS = {
    Way.REPRECISED: "target-reprecised",
    Way.LATER: "target-slipped",
    Way.EARLIER: "target-brought-forward",
    Way.REMOVED: "deadline-removed",
    Way.GIVEN: "deadline-given",
}


def judge_targets(compared: Compared) -> Stories:
    """Judge every indicator in which something differs: what it measures, its base, its targets."""
    return by_rule(_stories(compared))


def _stories(compared: Compared) -> Iterator[Story]:
    as_of = compared.revision.as_of
    rewritten = frozenset(
        change.address
        for change in compared.changes.of(Target)
        if is_past_target_rewritten(compared, change)
    )
    for sides in indicators_on_both(compared):
        yield from meaning_stories(sides)
        if sides.before.path != sides.after.path:
            place = sides.address.at("path")
            yield story("path-changed", place, sides.before.path, sides.after.path)
        known = sides._replace(redefined=is_redefined(sides.before, sides.after))
        yield from baseline_stories(known, as_of)
        for before, after in targets_on_both(known):
            place = sides.address.part(after.id)
            pair = _Pair(known, before, after, place, paces(known, before, after, as_of))
            yield from _target_stories(pair, past=place in rewritten)


def _target_stories(pair: _Pair, *, past: bool) -> Iterator[Story]:
    """Tell what became of a target; a goal changed after its time is left to R403."""
    place = pair.place
    another = list(target_readings(pair.before, pair.after))
    for one in another:
        yield story("indicator-redefined", place.at(one.field), one.old, one.new, field=one.field)
    if another:
        pair = pair.redefined()
    told = {place.at(one.field) for one in another}
    goal = () if past else pair.goal()
    words = _words(pair.before, pair.after, place)
    for tale in (*goal, *words, *interim_stories(pair.sides, pair.way)):
        if tale.hit.address not in told:
            yield tale


def _words(before: Target, after: Target, place: Address) -> Iterator[Story]:
    """Tell what became of the commitment and of the path of a target."""
    old, new = before.commitment, after.commitment
    if old != new:
        firmer = _COMMITMENTS[new] > _COMMITMENTS[old]
        rule = "target-firmed" if firmer else "target-softened"
        reason = "commitment" if old and new else "unstated" if old else "limited"
        yield story(rule, place.at("commitment"), old or "", new or "", reason=reason)
    if before.path != after.path:
        yield story("path-changed", place.at("path"), before.path or "", after.path or "")


class _Pair(NamedTuple):
    """A target on both sides."""

    sides: Sides
    before: Target
    after: Target
    place: Address
    paces: dict[str, str]

    @property
    def way(self) -> tuple[Target, Target, Address]:
        """Both states and where the target stands."""
        return self.before, self.after, self.place

    def redefined(self) -> _Pair:
        """Give the same where the target is now for another thing."""
        return self._replace(sides=self.sides._replace(redefined=True), paces={})

    def goal(self) -> Iterator[Story]:
        """Judge value and deadline together: one story where they are opposed."""
        found = list(effects(self.sides, self.before, self.after, self.after))
        moves = list(self._moves())
        opposed = [
            (key, old, new, move)
            for key, old, new, effect in found
            for _, move in moves
            if _OPPOSED.get(effect) is move.way
        ]
        if opposed:
            yield self._mixed(*opposed[0])
            told = {key for key, *_ in opposed}
            found = [one for one in found if one[0] not in told]
            moves = [(field, move) for field, move in moves if move is not opposed[0][3]]
        for key, old, new, effect in found:
            yield value_story(self.place.at(key), old, new, effect, self._paced(effect))
        for field, move in moves:
            yield self._moved(field, move)

    def _paced(self, effect: Effect) -> dict[str, str]:
        """Give the paces beside a change of the value, where that is what changed them."""
        return self.paces if effect in {Effect.STRONGER, Effect.WEAKER} else {}

    def _mixed(self, key: str, old: Quantity | None, new: Quantity | None, move: Move) -> Story:
        part = "" if key == "value" else f"{key} "
        return story(
            "target-mixed",
            self.place,
            both(f"{part}{old.text if old else ''}".strip(), move.before),
            both(f"{part}{new.text if new else ''}".strip(), move.after),
            **self.paces,
        )

    def _moves(self) -> Iterator[tuple[str, Move]]:
        """List the deadlines that differ, with the field that says them.

        A date that takes the place of a span, or the other way round, is the same deadline.
        """
        old, new = ({f: getattr(t, f) for f in ("by", "over")} for t in (self.before, self.after))
        was, now = ([f for f, date in one.items() if date] for one in (old, new))
        if len(was) == len(now) == 1:
            pairs = [(now[0], Move(old[was[0]], new[now[0]]))]
        else:
            pairs = [(field, Move(old[field], new[field])) for field in ("by", "over")]
        return (pair for pair in pairs if pair[1].way is not Way.SAME)

    def _moved(self, field: str, move: Move) -> Story:
        """Tell that a deadline moved; the second time it is another story."""
        args = self.paces if move.way in {Way.LATER, Way.EARLIER} else {}
        place = self.place.at(field)
        told = (earlier_dates(one, field) for one in (self.before, self.after))
        dates = times_moved(move, *told) if move.way is Way.LATER else []
        if len(dates) > 1:
            return moved_story("deadline-moved-again", place, move, **again(move, dates))
        return moved_story(_WAYS[move.way], place, move, **args)
