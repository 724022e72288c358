"""Missions, projects and horizons on both sides: when they are to be over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.roadmap import Sections
from cet_cli.model.thing import Thing
from cet_cli.rules.revision.moved import Move, Way, earlier_dates, times_moved
from cet_cli.rules.revision.stories import again, by_rule, moved_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.diff import Pair
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.stories import Stories, Story

_WAYS = {
    Way.REPRECISED: "plan-reprecised",
    Way.REMOVED: "date-removed",
    Way.GIVEN: "date-given",
}
_MISSION = {Way.LATER: "mission-slipped", Way.EARLIER: "mission-brought-forward"}
_PROJECT = {Way.LATER: "project-slipped", Way.EARLIER: "project-brought-forward"}


def judge_spans(compared: Compared) -> Stories:
    """Judge the times of missions, projects and roadmaps in which something differs."""
    return by_rule(_stories(compared))


def _stories(compared: Compared) -> Iterator[Story]:
    for pair in compared.changes.touched(Mission):
        yield from _moved(pair, "by", _WAYS | _MISSION)
    for pair in compared.changes.touched(Project):
        yield from _moved(pair, "over", _WAYS | _PROJECT)
    for pair in compared.changes.touched(Sections):
        yield from _horizon(pair)


def _moved(pair: Pair, field: str, rules: dict[Way, str]) -> Iterator[Story]:
    before, after = pair.before, pair.after
    if not isinstance(before, Thing) or not isinstance(after, Thing):
        return
    move = Move(getattr(before, field), getattr(after, field))
    if move.way is Way.SAME or _is_newly_dropped(before, after):
        return
    args = _again(before, after, field, move) if move.way is Way.LATER else {}
    yield moved_story(rules[move.way], pair.revision.at(field), move, **args)


def _is_newly_dropped(before: Thing, after: Thing) -> bool:
    return after.dropped is not None and before.dropped is None


def _again(before: Thing, after: Thing, field: str, move: Move) -> dict[str, str]:
    """Say how often the date was moved, where this is not the first time."""
    dates = times_moved(move, earlier_dates(before, field), earlier_dates(after, field))
    return {"reason": "again", **again(move, dates)} if len(dates) > 1 else {}


def _horizon(pair: Pair) -> Iterator[Story]:
    old, new = (getattr(side, "horizon", None) for side in (pair.before, pair.after))
    move = Move(old, new)
    if move.way is not Way.SAME:
        yield moved_story("horizon-changed", pair.revision.at("horizon"), move)
