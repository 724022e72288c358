"""Observations that came, went, or took each other's place: paired by what they observe."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, cast

from cet_cli.model.indicator import Indicator, Observation
from cet_cli.model.technology import Maturity, MaturityObservation
from cet_cli.rules.revision.history import cited, same_word
from cet_cli.rules.revision.numerals import Trend, trend_of
from cet_cli.rules.revision.steps import added, gone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.diff.changes import Change
    from cet_cli.model.keys import Holder
    from cet_cli.model.values import Period, Quantity
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.revision.compared import Compared

Observed = Observation | MaturityObservation
_KINDS = (Observation, MaturityObservation)


class Fate(Enum):
    """What became of the observation of a date."""

    ADDED = "added"
    REMOVED = "removed"
    REVISED = "revised"
    """A source not older than the first gives another value."""
    REWRITTEN = "rewritten"
    """It made way for another value that no newer source gives."""
    REPRECISED = "reprecised"
    """The same source gives it more or less precisely."""
    RECITED = "recited"
    """The same value is cited from another source."""


class Told(NamedTuple):
    """One observation, and what stood in its place."""

    fate: Fate
    change: Change
    """The part that came, or that went where nothing came."""
    before: Observed | None
    after: Observed | None


def observed(compared: Compared) -> tuple[Told, ...]:
    """Say what became of every observation that is on one side only."""
    went: dict[object, list[Change]] = {}
    for change in gone(compared.changes, *_KINDS):
        went.setdefault(_date_of(change), []).append(change)
    told = [_arrival(compared, change, went) for change in added(compared.changes, *_KINDS)]
    left = (change for changes in went.values() for change in changes)
    removed = (Told(Fate.REMOVED, one, cast("Observed", one.before), None) for one in left)
    return (*told, *removed)


def _arrival(compared: Compared, change: Change, went: dict[object, list[Change]]) -> Told:
    """Say whether an observation is new, or takes the place of another of the same date."""
    new = cast("Observed", change.after)
    leaves = went.get(_date_of(change))
    if leaves:
        left = leaves.pop(0)
        old = cast("Observed", left.before)
        fate = _exchange(compared, (old, cited(left, "before")), (new, change))
        return Told(fate, change, old, new)
    for one in _beside(change):
        known = frozenset(citation.id for citation in one.source) or cited(change, "before")
        if _exchange(compared, (one, known), (new, change)) is Fate.REVISED:
            return Told(Fate.REVISED, change, one, new)
    return Told(Fate.ADDED, change, None, new)


def _exchange(
    compared: Compared, old: tuple[Observed, frozenset[str]], new: tuple[Observed, Change]
) -> Fate:
    """Compare an observation, and who is cited for it, with what came in its place."""
    (before, sources), (after, change) = old, new
    if not differ(before, after, change):
        return Fate.RECITED
    first = _newest(compared.base, sources)
    second = _newest(compared.revision, cited(change, "after"))
    older = first is not None and second is not None and second < first
    return Fate.REWRITTEN if older else Fate.REVISED


def _newest(plan: Plan, ids: Iterable[str]) -> date | None:
    """Give the day by which the newest of some sources was out."""
    sources = (plan.sources[one] for one in ids if one in plan.sources)
    published = (source.published for source in sources)
    return max((day for one in published if one and (day := one.counts_from)), default=None)


def _beside(change: Change) -> Iterator[Observed]:
    """Give the observations of the same date that the base has, all of which are still there."""
    parent = cast("Indicator | Maturity", change.above[-1].before)
    day = _day(change.after)
    return (one for one in parent.observations if _day(one) == day)


def _date_of(change: Change) -> tuple[Address, object]:
    return change.above[-1].revision, _day(change.after or change.before)


def _day(holder: Holder | None) -> object:
    when: Period | None = getattr(holder, "over", None) or getattr(holder, "on", None)
    return (when.start, when.end) if when else None


def units_of(change: Change) -> tuple[str | None, str | None]:
    """Give the unit of the bare figures of an indicator, on both sides."""
    for pair in reversed(change.above):
        if isinstance(pair.before, Indicator) and isinstance(pair.after, Indicator):
            return pair.before.unit, pair.after.unit
    return None, None


def counts(change: Change) -> bool:
    """Tell whether the figures of an indicator, or of a readiness scale, are exact."""
    return any(isinstance(pair.after, Maturity) or _counted(pair.after) for pair in change.above)


def _counted(holder: Holder) -> bool:
    return isinstance(holder, Indicator) and (bool(holder.counts) or holder.unit == "rank")


def figures_of(one: Observed) -> dict[str, Quantity]:
    """Give the figures of an observation by part; a single one stands under no name."""
    table: dict[str, Quantity] = getattr(one, "table", {})
    return ({"": one.value} if one.value is not None else {}) | table


def differ(before: Observed, after: Observed, change: Change) -> bool:
    """Tell whether two observations surely give other numbers, beyond their rounding.

    Args:
        before: the old one.
        after: the new one.
        change: the change that one of them is in, for the unit of their figures.
    """
    old, new = figures_of(before), figures_of(after)
    units, exact = units_of(change), counts(change)
    return old.keys() != new.keys() or any(
        trend_of(old[key], new[key], units, counts=exact) is not Trend.FINER for key in old
    )


def reread(compared: Compared) -> tuple[Told, ...]:
    """Say what became of the figures of every observation of one date and one source."""
    return tuple(_reread(compared))


def _reread(compared: Compared) -> Iterator[Told]:
    for change in compared.changes.changes:
        old, new = change.before, change.after
        if isinstance(old, _KINDS) and isinstance(new, _KINDS) and _is_figured(change, old, new):
            yield Told(_reading(compared, change, old, new), change, old, new)


def _is_figured(change: Change, old: Observed, new: Observed) -> bool:
    """Tell whether one of the figures differs."""
    named = {"value", *getattr(old, "table", ()), *getattr(new, "table", ())}
    return any(one.field in named for one in change.fields)


def _reading(compared: Compared, change: Change, old: Observed, new: Observed) -> Fate:
    if not differ(old, new, change):
        return Fate.REPRECISED
    if same_word(change, ("value",)):
        return Fate.REWRITTEN
    return _exchange(compared, (old, cited(change, "before", "value")), (new, change))
