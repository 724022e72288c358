"""The plan in force on a day: the latest saying of every field that was published by then.

FORMAT.md, law 4 and notes: a part without a source inherits its parent's; a known part makes its
parent known; the editor's own fields are known as soon as their thing and what they point to are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from cet_cli.model.base import Part
from cet_cli.model.change import changed
from cet_cli.model.clock import Clock
from cet_cli.model.earlier import NOT_STATES, Earlier
from cet_cli.model.fields import field_names, key_of, required
from cet_cli.model.known import Known, is_known
from cet_cli.model.roadmap import Portfolio, Sections
from cet_cli.model.thing import Thing

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.citation import Citation

_LINKS = ("for_", "needs", "part_of", "achieved_by", "evidence")
"""Fields that name other things; what was not known yet is left out of them."""

_DATED = ("due", "by", "over", "horizon", "value", "printed", "cost", "group")
"""Fields of a thing that nobody had stated yet, where only a part of it was known."""

_P = TypeVar("_P", bound=Part)
_S = TypeVar("_S", bound=Sections)


def as_of(
    portfolio: Portfolio, on: date, known_by: date | None = None, *, undated: bool = False
) -> Portfolio:
    """Rebuild the plan that was in force on a day.

    Args:
        portfolio: the plan as written, with its history.
        on: what was published by the end of this day counts.
        known_by: if given, what it was read in must have been out by this day too.
        undated: whether sources without any date count.
    """
    clock = Clock({source.id: source for source in portfolio.sources}, on, known_by, undated)
    if all(clock.out(source.id) for source in portfolio.sources):
        return portfolio
    rebuilt = _Rebuild(clock, Known.of(portfolio, clock))
    return rebuilt.portfolio(portfolio)


class _Rebuild:
    """One rebuilding of a portfolio."""

    def __init__(self, clock: Clock, known: Known) -> None:
        self._clock = clock
        self._known = known

    def portfolio(self, portfolio: Portfolio) -> Portfolio:
        """Rebuild a portfolio: areas of which nothing was known are not there."""
        areas = tuple(
            self._sections(area) for area in portfolio.areas if is_known(area, (), self._clock)
        )
        sources = tuple(one for one in portfolio.sources if self._clock.out(one.id))
        return changed(self._sections(portfolio), areas=areas, sources=sources)

    def _sections(self, roadmap: _S) -> _S:
        """Rebuild a roadmap's own fields and everything that stands in it."""
        stated = self._clock.knows(roadmap.source)
        return self._inside(self._fields(roadmap, roadmap.source, stated=stated), (), roadmap.id)

    def _part(self, part: _P, inherited: tuple[Citation, ...], roadmap: str) -> _P | None:
        """Rebuild a part; None where it was not known."""
        if isinstance(part, Thing):
            if f"{roadmap}/{part.id}" not in self._known.things:
                return None
        elif not self._stands(part, inherited, roadmap):
            return None
        stated = self._stated(part, inherited)
        rolled = self._fields(stated or part, part.source or inherited, stated=stated is not None)
        return self._inside(rolled, part.source or inherited, roadmap)

    def _stands(self, part: Part, inherited: tuple[Citation, ...], roadmap: str) -> bool:
        """Tell whether a part without an address of its own is to be shown."""
        about = getattr(part, "about", None)
        if about is not None and not self._known.knows(roadmap, about):
            return False
        citations = part.source or inherited
        return all(one.own for one in citations) or is_known(part, citations, self._clock)

    def _stated(self, part: _P, inherited: tuple[Citation, ...]) -> _P | None:
        """Give the latest saying that was out; None where only something inside it was known."""
        citations = part.source or inherited
        if self._clock.knows(citations) or all(one.own for one in citations):
            return part
        values: dict[str, Any] = {}
        for position, earlier in enumerate(part.was):
            values |= _overlay(earlier)
            if self._clock.knows(earlier.source):
                rest = part.was[position + 1 :]
                return changed(part, **_fitting(part, values), source=earlier.source, was=rest)
        return None

    def _fields(self, part: _P, citations: tuple[Citation, ...], *, stated: bool) -> _P:
        """Take fields written long back to their own latest saying, and leave out unknown links."""
        changes: dict[str, Any] = {} if stated else dict.fromkeys(_DATED)
        for key, said in part.said.items():
            if said.source and not all(one.own for one in said.source):
                self._take_back(part, key, changes)
            elif not stated and not said.source and citations:
                changes[key] = None
        return changed(part, **_fitting(part, changes)) if changes else part

    def _take_back(self, part: Part, key: str, changes: dict[str, Any]) -> None:
        """Find what one long field said on the day."""
        said = part.said[key]
        changes.pop(name_of(part, key), None)
        if self._clock.knows(said.source):
            return
        value = next((e for e in said.was if self._clock.knows(e.source)), None)
        name = name_of(part, key)
        changes[name] = getattr(value, name, None) if value else None

    def _inside(self, part: _P, inherited: tuple[Citation, ...], roadmap: str) -> _P:
        """Rebuild what stands directly in a part, and its links."""
        changes: dict[str, Any] = {}
        for name in field_names(type(part)):
            value = getattr(part, name)
            if name in _LINKS and value:
                changes[name] = tuple(v for v in value if self._known.knows(roadmap, v))
            elif isinstance(value, Part):
                changes[name] = self._part(value, inherited, roadmap)
            elif name != "areas" and _are_parts(value):
                changes[name] = self._parts(value, inherited, roadmap)
        new = {name: value for name, value in changes.items() if value != getattr(part, name)}
        return changed(part, **new) if new else part

    def _parts(
        self, parts: tuple[Part, ...], inherited: tuple[Citation, ...], roadmap: str
    ) -> tuple[Part, ...]:
        rebuilt = (self._part(part, inherited, roadmap) for part in parts)
        return tuple(part for part in rebuilt if part is not None)


def _are_parts(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Part)


def _overlay(earlier: Earlier) -> dict[str, Any]:
    """Give the values of an earlier state; those that were absent are None."""
    names = (name for name in field_names(Earlier) if name not in NOT_STATES)
    said = {name: getattr(earlier, name) for name in names}
    values = {name: value for name, value in said.items() if value is not None}
    return values | dict.fromkeys(earlier.absent)


def _fitting(part: Part, values: dict[str, Any]) -> dict[str, Any]:
    """Keep the values of fields that a part has; an empty list stands for None where one is due."""
    fitting: dict[str, Any] = {}
    for name in field_names(type(part)):
        key = name if name in values else key_of(name)
        if key not in values or (values[key] is None and name in required(type(part))):
            continue
        empty = () if isinstance(getattr(part, name), tuple) else None
        fitting[name] = empty if values[key] is None else values[key]
    return fitting


def name_of(part: Part, key: str) -> str:
    """Name a field as Python does."""
    return next((name for name in field_names(type(part)) if key_of(name) == key), key)
