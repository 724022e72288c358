"""From an address to the node of a file: the one place where the two meet."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeAlias

from cet_cli.finding import Spot
from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.record import Question
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, find

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.finding import Route, Side
    from cet_cli.load.reading import Loaded
    from cet_cli.load.workspace import Workspace
    from cet_cli.model.keys import Holder

    Home: TypeAlias = tuple[Loaded, Route, Holder, tuple[str, ...]]


def spot_of(workspace: Workspace, address: Address, side: Side = "value") -> Spot:
    """Say where an address stands; where it has no node, where the nearest thing around it does."""
    loaded, route, holder = _found(workspace, address)
    return Spot(loaded.file, (*route, *_pointed(holder, address.field, side)), side)


def field_of(workspace: Workspace, address: Address) -> tuple[str, Route]:
    """Give the file and the route of a field of something, whether or not it stands there."""
    loaded, route, _ = _found(workspace, address)
    return loaded.file, (*route, address.field)


def _found(workspace: Workspace, address: Address) -> tuple[Loaded, Route, Holder]:
    """Find the file of an address, the way there as written, and what stands there."""
    loaded, base, holder, keys = _home(workspace, address)
    for end in range(len(keys), 0, -1):
        way = find(holder, keys[:end])
        if way is not None:
            route, holder = way
            base += route
            break
    return loaded, loaded.pruning.original(base), holder


def _home(workspace: Workspace, address: Address) -> Home:
    """Find the file that an address is in, the way to its roadmap there, the roadmap, the keys.

    The second of two equal names bears `#2`, and may stand in a file of its own.
    """
    if address.roadmap == SOURCES and address.parts:
        name, number = _numbered(address.parts[0])
        homes = _sources(workspace, name)
    else:
        name, number = _numbered(address.roadmap)
        homes = _roadmaps(workspace, address, name)
    home = next(islice(homes, number - 1, None), None)
    return home or (workspace.files[0], (), workspace.portfolio, address.parts)


def _numbered(name: str) -> tuple[str, int]:
    first, _, number = name.partition("#")
    return first, int(number) if number.isdecimal() else 1


def _sources(workspace: Workspace, name: str) -> Iterator[Home]:
    """Find every source of a name."""
    for loaded in workspace.files:
        if isinstance(loaded.model, SourceList | Portfolio):
            for place, source in enumerate(loaded.model.sources):
                if source.id == name:
                    yield loaded, (SOURCES, place), source, ()


def _roadmaps(workspace: Workspace, address: Address, name: str) -> Iterator[Home]:
    """Find every roadmap of a name."""
    for loaded in workspace.files:
        model = loaded.model
        if isinstance(model, Portfolio | Roadmap) and model.id == name:
            yield loaded, (), model, address.parts
        if isinstance(model, Portfolio):
            for place, area in enumerate(model.areas):
                if area.id == name:
                    yield loaded, ("areas", place), area, address.parts


def _pointed(holder: Holder, field: str, side: Side) -> Route:
    """Go on to the field that is meant; of a thing as a whole, its id says most."""
    said = holder.said.get(field) if isinstance(holder, Part) else None
    if said is not None:
        return (field, "is") if side == "value" else (field,)
    kind: type = type(holder)
    name = next((name for name in field_names(kind) if key_of(name) == field), "")
    if name and getattr(holder, name) not in (None, ()):
        return (field,)
    if isinstance(holder, Roadmap | Portfolio):
        return ("roadmap" if isinstance(holder, Roadmap) else "portfolio",)
    return ("id",) if isinstance(holder, Thing | Source | Question) else ()
