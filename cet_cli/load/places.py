"""From an address to the node of a file: the one place where the two meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Spot
from cet_cli.model.base import Part
from cet_cli.model.fields import field_names, key_of
from cet_cli.model.record import Question
from cet_cli.model.roadmap import Portfolio, Roadmap, SourceList
from cet_cli.model.source import Source
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES, find, parts_of

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.finding import Route, Side
    from cet_cli.load.reading import Loaded
    from cet_cli.load.workspace import Workspace
    from cet_cli.model.keys import Holder


def spot_of(workspace: Workspace, address: Address, side: Side = "value") -> Spot:
    """Say where an address stands; where it has no node, where the nearest thing around it does."""
    loaded, base, holder = _home(workspace, address)
    for end in range(len(address.parts), 0, -1):
        way = find(holder, address.parts[:end])
        if way is not None:
            route, holder = way
            base += route
            break
    route = (*loaded.pruning.original(base), *_pointed(holder, address.field, side))
    return Spot(loaded.file, route, side)


def _home(workspace: Workspace, address: Address) -> tuple[Loaded, Route, Holder]:
    """Find the file that an address is in, the way to its roadmap there, and the roadmap."""
    for loaded in workspace.files:
        model = loaded.model
        if model is None:
            continue
        if address.roadmap == SOURCES and isinstance(model, SourceList | Portfolio):
            if any(source.id == name for source in model.sources for name in address.parts[:1]):
                return loaded, (), model
            continue
        if not isinstance(model, SourceList) and model.id == address.roadmap:
            return loaded, (), model
        if isinstance(model, Portfolio):
            for placed in parts_of(model):
                if placed.route[0] == "areas" and placed.key == address.roadmap:
                    return loaded, placed.route, placed.part
    return workspace.files[0], (), workspace.portfolio


def _pointed(holder: Holder, field: str, side: Side) -> Route:
    """Go on to the field that is meant; of a thing as a whole, its id says most."""
    said = holder.said.get(field) if isinstance(holder, Part) else None
    if said is not None:
        return (field, "is") if side == "value" else (field,)
    name = next((name for name in field_names(type(holder)) if key_of(name) == field), "")
    if name and getattr(holder, name) not in (None, ()):
        return (field,)
    if isinstance(holder, Roadmap | Portfolio):
        return ("roadmap" if isinstance(holder, Roadmap) else "portfolio",)
    return ("id",) if isinstance(holder, Thing | Source | Question) else ()
