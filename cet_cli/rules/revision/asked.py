"""What a figure asks for, and whether another one asks for more or for less.

METHODS, section 5: stronger and weaker only where the rounding intervals of the numerals are
disjoint (counts compare exactly); softer and firmer where only the words before them changed;
figures whose units do not convert are never compared.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.goal import Comparator, comparator_of
from cet_cli.progress.numbers import Number, converted, ends_of, number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Quantity
    from cet_cli.model.words import Better


class Effect(StrEnum):
    """What a change of a figure does to what it asks for."""

    SAME = "same"
    """Both ask for the same and are written alike."""
    REPRECISED = "reprecised"
    """Within their rounding both ask for the same."""
    STRONGER = "stronger"
    WEAKER = "weaker"
    FIRMER = "firmer"
    """The same numeral with a harder word, or a number in the place of words."""
    SOFTER = "softer"
    REDEFINED = "redefined"
    """The units do not convert, or the direction was turned round."""
    UNCLEAR = "unclear"
    """They differ, and nothing says which one asks for more."""


class Ask(NamedTuple):
    """A figure with what is needed to read it."""

    figure: Quantity
    unit: str | None = None
    """The unit of a bare figure."""
    better: Better | None = None
    """Which direction is progress."""
    exact: bool = False
    """Whether it counts things, so that nothing in it is rounded."""


class _Bounds(NamedTuple):
    """What a value has to lie between; None where there is no bound."""

    low: Number | None
    high: Number | None


_UP: frozenset[Comparator] = frozenset({"over", "at_least"})
_HARDNESS = {"over": 2, "under": 2, "about": 0}
_PLAIN = 1


def effect_of(before: Ask | None, after: Ask | None) -> Effect:
    """Compare what two figures ask for; a figure that was not there asked for nothing."""
    if before is None or after is None:
        return _of_presence(before, after)
    if before.figure.words or after.figure.words:
        return _of_words(before.figure, after.figure)
    first, second = number_of(before.figure, before.unit), number_of(after.figure, after.unit)
    second = converted(second, first.unit) if first and second else None
    if first is None or second is None:
        return Effect.REDEFINED
    effect = _of_numbers(before, first, after, second)
    otherwise = before.figure.text.split() != after.figure.text.split()
    return Effect.REPRECISED if effect is Effect.SAME and otherwise else effect


def _of_presence(before: Ask | None, after: Ask | None) -> Effect:
    if before is after:
        return Effect.SAME
    return Effect.FIRMER if after else Effect.SOFTER


def _of_words(before: Quantity, after: Quantity) -> Effect:
    """Compare figures of which at least one is kept as words, which promise nothing countable."""
    if before.words and after.words:
        return Effect.SAME if before.text.split() == after.text.split() else Effect.UNCLEAR
    return Effect.SOFTER if after.words else Effect.FIRMER


def _of_numbers(before: Ask, first: Number, after: Ask, second: Number) -> Effect:
    was, now = (comparator_of(one.figure, one.better) for one in (before, after))
    if was is None or now is None:
        return _without_direction(before.figure, first, after.figure, second)
    if "within" not in {was, now} and (was in _UP) != (now in _UP):
        return Effect.REDEFINED
    exact = before.exact and after.exact
    step = exact and first.value != second.value
    old, new = _bounds(was, first, step=step), _bounds(now, second, step=step)
    if step and old == new:
        return Effect.REPRECISED
    moved = {*_tightened(old.low, new.low, 1, exact=exact)}
    moved |= {*_tightened(old.high, new.high, -1, exact=exact)}
    return _summed(moved) or _of_hardness(before, after) or _precision(first, second)


def _without_direction(before: Quantity, first: Number, after: Quantity, second: Number) -> Effect:
    """Compare figures of which nobody says which way is up: only the same is comparable."""
    alike = (first.value, first.low, first.high) == (second.value, second.low, second.high)
    if alike and before.qualifier == after.qualifier:
        return Effect.SAME
    return Effect.REPRECISED if first.value == second.value and not alike else Effect.UNCLEAR


def _bounds(comparator: Comparator, number: Number, *, step: bool) -> _Bounds:
    """Give what a target allows; where things are counted, over 30 is at least 31 of them."""
    if comparator == "within":
        return _Bounds(*ends_of(number))
    by = {"over": 1, "under": -1}.get(comparator, 0) if step else 0
    if by and number.value.denominator == 1:
        value, low, high = (end + by for end in (number.value, number.low, number.high))
        number = number._replace(value=value, low=low, high=high)
    return _Bounds(number, None) if comparator in _UP else _Bounds(None, number)


def _tightened(
    before: Number | None, after: Number | None, sign: int, *, exact: bool
) -> Iterator[bool]:
    """Tell whether a bound that changed for certain asks for more (True) or for less (False)."""
    if before is None or after is None:
        if before is not after:
            yield after is not None
        return
    if _lies_below(before, after, exact=exact):
        yield sign > 0
    elif _lies_below(after, before, exact=exact):
        yield sign < 0


def _lies_below(one: Number, other: Number, *, exact: bool) -> bool:
    """Tell whether one figure is surely less than another.

    5 and 6 share only the point 5.5, which no rule of rounding prints as both: they differ. An
    uncertain `5 to 6` and `6 to 7` share a six.
    """
    high, low = one.readings(exact=exact)[-1], other.readings(exact=exact)[0]
    return high < low or (high == low and not (exact or one.soft or other.soft))


def _summed(moved: set[bool]) -> Effect | None:
    if len(moved) > 1:
        return Effect.UNCLEAR
    if moved:
        return Effect.STRONGER if moved == {True} else Effect.WEAKER
    return None


def _of_hardness(before: Ask, after: Ask) -> Effect | None:
    """Compare the words before two numerals that may be the same."""
    old, new = (_hardness(one.figure) for one in (before, after))
    if old == new:
        return None
    return Effect.FIRMER if new > old else Effect.SOFTER


def _hardness(figure: Quantity) -> int:
    """Rank the words: over and under, then a plain bound, then about and an uncertain `A to B`."""
    if figure.high is not None:
        return _PLAIN if figure.within else 0
    return _HARDNESS.get(figure.qualifier or "", _PLAIN)


def _precision(first: Number, second: Number) -> Effect:
    return Effect.SAME if first == second else Effect.REPRECISED
