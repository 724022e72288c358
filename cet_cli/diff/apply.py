"""A difference put into effect: the base becomes the revision."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.address import Address
from cet_cli.diff.changes import Relation
from cet_cli.diff.edges import is_edge
from cet_cli.model.base import Part, Said
from cet_cli.model.change import changed
from cet_cli.model.fields import defaults, key_of, kind_at, name_of, names_by_key
from cet_cli.model.inside import part_fields
from cet_cli.model.roadmap import Roadmap, Sections
from cet_cli.model.source import Source
from cet_cli.model.walk import SOURCES, parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cet_cli.diff.changes import Change, ChangeSet, FieldChange
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio

_H = TypeVar("_H", bound="Holder")
_TOP = Address("")
"""Where areas and sources arrive: no roadmap has an empty name."""


def apply(base: Portfolio, changes: ChangeSet) -> Portfolio:
    """Make the revision of a base from what differs, up to the order of lists.

    Args:
        base: the plan that the changes start from.
        changes: what `compare` found between it and another.
    """
    return _Making(changes).portfolio(base)


class _Making:
    """One making of a revision: what leaves, what arrives where, and what is edited in place."""

    def __init__(self, changes: ChangeSet) -> None:
        self._pairs = {(pair.base, pair.revision) for pair in changes.pairs}
        self._touched = {pair.base for pair in changes.pairs}
        self._reached = {pair.revision for pair in changes.pairs}
        self._roadmaps = {
            pair.revision: pair.base for pair in changes.pairs if isinstance(pair.after, Sections)
        }
        self._edits: dict[Address, list[FieldChange]] = defaultdict(list)
        self._ids: dict[Address, str] = {}
        self._leaves: set[Address] = set()
        self._arrives: dict[Address, dict[Address, Change]] = defaultdict(dict)
        for change in changes.changes:
            self._take(change)
        for change in changes.followed:
            self._edit(change)

    def _take(self, change: Change) -> None:
        """Note what a change does."""
        if change.before is None:
            self._arrive(change)
        elif change.after is None:
            self._leave(change)
        elif is_edge(change, self._pairs):
            if change.base not in self._touched:
                self._leave(change)
            if change.revision not in self._reached:
                self._arrive(change)
        else:
            self._edit(change)
            self._carry(change)

    def _carry(self, change: Change) -> None:
        """Note where something on both sides goes: nowhere, to another name, or elsewhere."""
        before, after = change.before, change.after
        elsewhere = change.relation is not Relation.SAME and not change.above
        if type(before) is not type(after) or (elsewhere and not isinstance(after, Sections)):
            self._leave(change)
            self._arrive(change)
        elif isinstance(after, Sections) or change.relation is not Relation.SAME:
            self._ids[_place(change.base)] = getattr(after, "id", "")

    def _edit(self, change: Change) -> None:
        self._edits[_place(change.base)] += change.fields

    def _leave(self, change: Change) -> None:
        self._leaves.add(_place(change.base))

    def _arrive(self, change: Change) -> None:
        """Note what arrives; in a roadmap that is itself new it is there already."""
        place = _place(change.revision)
        if isinstance(change.after, Roadmap | Source):
            self._arrives[_TOP][place] = change
        elif change.above:
            self._arrives[change.above[-1].base][place] = change
        elif Address(place.roadmap) in self._roadmaps:
            self._arrives[self._roadmaps[Address(place.roadmap)]][place] = change

    def portfolio(self, base: Portfolio) -> Portfolio:
        """Make the whole plan."""
        areas = [
            self._whole(one.part, Address(one.key))
            for one in parts_of(base)
            if one.route[0] == "areas" and Address(one.key) not in self._leaves
        ]
        sources = [
            self._whole(one.part, Address(SOURCES, (one.key,)))
            for one in parts_of(base)
            if one.route[0] == SOURCES and Address(SOURCES, (one.key,)) not in self._leaves
        ]
        for new in self._arrivals(_TOP):
            (sources if isinstance(new, Source) else areas).append(new)
        national = self._whole(base, Address(base.id))
        return changed(national, areas=tuple(areas), sources=tuple(sources))

    def _arrivals(self, address: Address) -> Iterator[Holder]:
        """List what arrives at a place: as it is in the revision, or carried and edited."""
        for change in self._arrives.get(address, {}).values():
            before, after = change.before, change.after
            carried = (change.base, change.revision) in self._pairs and type(before) is type(after)
            if carried and before is not None and isinstance(after, Part):
                whole = self._whole(before, _place(change.base))
                yield changed(whole, id=getattr(after, "id", ""))
            elif after is not None:  # pragma: no branch - what arrives is there
                yield after

    def _whole(self, holder: _H, address: Address) -> _H:
        """Make something and everything in it."""
        if address not in self._touched:
            return holder
        new = _edited(holder, self._edits.get(address, ()))
        if address in self._ids:
            new["id"] = self._ids[address]
        if isinstance(holder, Part):
            new |= self._parts(holder, address)
        return changed(holder, **new)

    def _parts(self, holder: Part, address: Address) -> dict[str, Any]:
        """Make what stands directly in something, field by field."""
        kind = type(holder)
        kept: dict[str, list[Holder]] = {name: [] for name in part_fields(kind)}
        for placed in parts_of(holder):
            place = address.part(placed.key)
            name = name_of(kind, str(placed.route[0]))
            if name in kept and place not in self._leaves:
                kept[name].append(self._whole(placed.part, place))
        for part in self._arrivals(address):
            kept[_home(kind, type(part))].append(part)
        several = {name: isinstance(defaults(kind)[name], tuple) for name in kept}
        return {
            name: tuple(parts) if several[name] else next(iter(parts), None)
            for name, parts in kept.items()
        }


def _place(address: Address | None) -> Address:
    """Give the address of an end that is there."""
    return address or _TOP


def _find_home(kind: type, part: type) -> str:
    return next(name for name in part_fields(kind) if kind_at(kind, (key_of(name),)) is part)


_home: Callable[[type, type], str] = cache(_find_home)
"""Name the field of a class in which parts of another class stand."""


def _edited(holder: Holder, fields: Iterable[FieldChange]) -> dict[str, Any]:
    """Give the new values of the fields that differ."""
    kind = type(holder)
    new: dict[str, Any] = {}
    said: dict[str, Said] = dict(getattr(holder, "said", {}))
    table: dict[str, Any] = dict(getattr(holder, "table", {}))
    for field, _, after in fields:
        key, colon, about = field.partition(":")
        if colon:
            said[key] = changed(said.get(key) or Said(), **{about: after})
        elif key in names_by_key(kind):
            new[name_of(kind, key)] = after
        else:
            table[key] = after
    if hasattr(holder, "table"):
        new["table"] = {key: value for key, value in table.items() if value is not None}
    return new | ({"said": said} if hasattr(holder, "said") else {})
