"""From an address to the node of a file: the one place where the two meet."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.finding import Spot
from cet_cli.model.base import Part
from cet_cli.model.fields import names_by_key
from cet_cli.model.record import Question
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, index_of

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.finding import Route, Side
    from cet_cli.load.reading import Loaded
    from cet_cli.load.workspace import Workspace
    from cet_cli.model.keys import Holder
    from cet_cli.model.walk import Placed


def spot_of(workspace: Workspace, address: Address, side: Side = "value") -> Spot:
    """Say where one address stands; to ask for many, make `Places` once."""
    return Places(workspace).spot(address, side)


class Standing(NamedTuple):
    """Where something stands: a file, the way there in the file as written, what it is."""

    loaded: Loaded
    route: Route
    holder: Holder


class _Home(NamedTuple):
    """Where the first part of an address leads: a file, the way there, what stands there."""

    loaded: Loaded
    route: Route
    holder: Holder


class Places:
    """Says where addresses stand in the files of a workspace, and remembers what it looked up."""

    def __init__(self, workspace: Workspace) -> None:
        """Take the workspace, whose files are looked through once."""
        self._roadmaps: dict[str, _Home] = {}
        self._sources: dict[str, _Home] = {}
        self._indexes: dict[int, dict[str, Placed]] = {}
        self._main = _Home(workspace.files[0], (), workspace.portfolio)
        self._roadmaps[workspace.portfolio.id] = self._main
        areas: Counter[str] = Counter()
        sources: Counter[str] = Counter()
        for loaded in workspace.files:
            for home in _areas_in(loaded, first=loaded is self._main.loaded):
                self._roadmaps.setdefault(_numbered(home.holder, areas), home)
            for home in _sources_in(loaded, first=loaded is self._main.loaded):
                self._sources.setdefault(_numbered(home.holder, sources), home)

    def spot(self, address: Address, side: Side = "value") -> Spot:
        """Say where an address stands; where it has no node, where the nearest around it does."""
        loaded, route, holder = self._found(address)
        pointed = (*route, *_pointed(holder, address.field, side))
        return Spot(loaded.file, loaded.pruning.original(pointed), side)

    def field(self, address: Address) -> tuple[str, Route]:
        """Give the file and the route of a field of something, whether or not it stands there."""
        loaded, route, _ = self._found(address)
        return loaded.file, (*loaded.pruning.original(route), address.field)

    def standing(self, address: Address) -> Standing | None:
        """Say where a roadmap, thing or part stands, whatever field is named; None if nowhere."""
        known = self._sources if address.roadmap == SOURCES else self._roadmaps
        first = address.parts[0] if address.roadmap == SOURCES and address.parts else ""
        if (first or address.roadmap) not in known:
            return None
        (loaded, route, holder), keys = self._home(address)
        for key in keys:
            placed = self._below(holder).get(key)
            if placed is None:
                return None
            route, holder = (*route, *_written(holder, placed.route)), placed.part
        return Standing(loaded, loaded.pruning.original(route), holder)

    def _found(self, address: Address) -> _Home:
        """Follow an address as far as it leads."""
        home, keys = self._home(address)
        loaded, route, holder = home
        for key in keys:
            placed = self._below(holder).get(key)
            if placed is None:
                break
            route = (*route, *_written(holder, placed.route))
            holder = placed.part
        return _Home(loaded, route, holder)

    def _home(self, address: Address) -> tuple[_Home, tuple[str, ...]]:
        if address.roadmap == SOURCES and address.parts:
            name, *rest = address.parts
            return self._sources.get(name, self._main), tuple(rest)
        home = self._roadmaps.get(address.roadmap)
        return (home, address.parts) if home else (self._main, ())

    def _below(self, holder: Holder) -> dict[str, Placed]:
        index = self._indexes.get(id(holder))
        if index is None:
            index = self._indexes[id(holder)] = index_of(holder)
        return index


def _areas_in(loaded: Loaded, *, first: bool) -> list[_Home]:
    """List the areas of a file; those of a second portfolio are not read."""
    model = loaded.model
    if isinstance(model, Roadmap):
        return [_Home(loaded, (), model)]
    areas = model.areas if isinstance(model, Portfolio) and first else ()
    return [_Home(loaded, ("areas", place), area) for place, area in enumerate(areas)]


def _sources_in(loaded: Loaded, *, first: bool) -> list[_Home]:
    model = loaded.model
    holds = isinstance(model, SourceList) or (isinstance(model, Portfolio) and first)
    sources = model.sources if isinstance(model, SourceList | Portfolio) and holds else ()
    return [_Home(loaded, (SOURCES, place), source) for place, source in enumerate(sources)]


def _numbered(holder: Holder, seen: Counter[str]) -> str:
    """Name a roadmap or source; the second of two equal names bears `#2`."""
    name = holder.id if isinstance(holder, Roadmap | Source) else ""
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}#{seen[name]}"


def _written(holder: Holder, route: Route) -> Route:
    """Go through the `is` of a field written long."""
    is_long = isinstance(holder, Part) and route[0] in holder.said
    return (route[0], "is", *route[1:]) if is_long else route


def _pointed(holder: Holder, field: str, side: Side) -> Route:
    """Go on to the field that is meant; of a thing as a whole, its id says most."""
    if isinstance(holder, Part) and field in holder.said:
        return (field, "is") if side == "value" else (field,)
    name = names_by_key(type(holder)).get(field)
    if name and getattr(holder, name) not in (None, ()):
        return (field,)
    if isinstance(holder, Roadmap | Portfolio):
        return ("roadmap" if isinstance(holder, Roadmap) else "portfolio",)
    return ("id",) if isinstance(holder, Thing | Source | Question) else ()
