"""Indicators that stand on both sides, with what they ask for in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.indicator import Indicator
from cet_cli.rules.indicators.direction import better_of
from cet_cli.rules.indicators.figures import entries, is_exact, path_of
from cet_cli.rules.revision.asked import Ask, Effect, effect_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.indicator import Figure, Target
    from cet_cli.model.values import Quantity
    from cet_cli.rules.revision.compared import Compared


class Sides(NamedTuple):
    """An indicator in the base and in the revision."""

    before: Indicator
    after: Indicator
    address: Address
    """Where it stands in the revision."""
    redefined: bool = False
    """Whether it is another thing than before, so that its figures cannot be compared."""


def indicators_on_both(compared: Compared) -> Iterator[Sides]:
    """List the indicators in which something differs; one now dropped is no longer aimed at."""
    for pair in compared.changes.touched(Indicator):
        before, after = pair.before, pair.after
        if not isinstance(before, Indicator) or not isinstance(after, Indicator):
            continue
        if before.dropped or not after.dropped:
            yield Sides(before, after, pair.revision)


def targets_on_both(sides: Sides) -> Iterator[tuple[Target, Target]]:
    """List the targets that are on both sides, by their ids."""
    old = {target.id: target for target in reversed(sides.before.targets)}
    for target in sides.after.targets:
        if target.id in old:
            yield old[target.id], target


def effects(
    sides: Sides, before: Figure, after: Figure, path: Target | None = None
) -> Iterator[tuple[str, Quantity | None, Quantity | None, Effect]]:
    """Compare two figures part by part: the key of each, both figures, and what changed."""
    old, new = dict(entries(before)), dict(entries(after))
    for key in dict.fromkeys((*old, *new)):
        if sides.redefined:
            effect = _without_comparing(old.get(key), new.get(key))
        else:
            was = _ask(sides.before, key, old.get(key), path)
            effect = effect_of(was, _ask(sides.after, key, new.get(key), path))
        if effect is not Effect.SAME:
            yield key, old.get(key), new.get(key), effect


def _without_comparing(before: Quantity | None, after: Quantity | None) -> Effect:
    same = before is not None and after is not None and before.text == after.text
    return Effect.SAME if same else Effect.REDEFINED


def _ask(
    indicator: Indicator, key: str, figure: Quantity | None, target: Target | None
) -> Ask | None:
    if figure is None:
        return None
    steps = target is not None and path_of(indicator, target) == "ordinal"
    exact = steps or is_exact(indicator)
    return Ask(figure, indicator.unit, better_of(indicator, key), exact=exact)
