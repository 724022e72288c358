"""Points on the way to a target: lowered, moved, gone or new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.revision.asked import Effect
from cet_cli.rules.revision.indicators import effects
from cet_cli.rules.revision.moved import Move, Way
from cet_cli.rules.revision.stories import both, moved_story, story
from cet_cli.rules.revision.valued import value_story

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.indicator import Interim, Target
    from cet_cli.rules.revision.indicators import Sides
    from cet_cli.rules.revision.stories import Story


def interim_stories(sides: Sides, way: tuple[Target, Target, Address]) -> Iterator[Story]:
    """Tell what became of the points on the way to a target that is on both sides."""
    before, after, place = way
    old, new = _by_date(before), _by_date(after)
    for when, point in new.items():
        if when in old:
            for key, was, now, effect in effects(sides, old[when], point, after):
                yield value_story(_at(place, point).at(key), was, now, effect, {})
    gone = [point for when, point in old.items() if when not in new]
    come = [point for when, point in new.items() if when not in old]
    yield from _on_one_side(sides, gone, come, way)


def _by_date(target: Target) -> dict[str, Interim]:
    """Map the points on the way by their dates; blanks around a date say nothing."""
    return {point.by.text.strip(): point for point in target.interim}


def _on_one_side(
    sides: Sides, gone: list[Interim], come: list[Interim], way: tuple[Target, Target, Address]
) -> Iterator[Story]:
    """Tell of points without a partner; one of the same value at another date has moved there."""
    _, after, place = way
    for point in gone:
        same = next((one for one in come if _asks_the_same(sides, point, one, after)), None)
        if same is None:
            yield story("interim-removed", _at(place, point), _text(point), "")
        else:
            come.remove(same)
            yield _moved(_at(place, same), Move(point.by, same.by))
    for point in come:
        yield story("interim-added", _at(place, point), "", _text(point))


def _asks_the_same(sides: Sides, old: Interim, new: Interim, target: Target) -> bool:
    return all(one[3] is Effect.REPRECISED for one in effects(sides, old, new, target))


_WAYS = {
    Way.LATER: "target-slipped",
    Way.EARLIER: "target-brought-forward",
    Way.REPRECISED: "target-reprecised",
}


def _moved(address: Address, move: Move) -> Story:
    return moved_story(_WAYS[move.way], address.at("by"), move)


def _at(target: Address, point: Interim) -> Address:
    return target.part(f"interim@{point.by.text}")


def _text(point: Interim) -> str:
    table = ", ".join(f"{part} {figure.text}" for part, figure in point.table.items())
    return both(point.value.text if point.value else table, point.by)
