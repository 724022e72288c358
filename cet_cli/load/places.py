"""From an address to the node of a file: the one place where the two meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Spot
from cet_cli.load.routes import node_at
from cet_cli.model.roadmap import Portfolio, SourceList
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
    route, written = base, address.parts
    while written:
        way = find(holder, written)
        if way is not None:
            route = base + way[0]
            break
        written = written[:-1]
    return Spot(loaded.file, _pointed(loaded, loaded.pruning.original(route), address, side), side)


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


def _pointed(loaded: Loaded, route: Route, address: Address, side: Side) -> Route:
    """Go on to the field that is meant; of a thing as a whole, its id says most."""
    root = loaded.document.root
    node = node_at(root, route) if root is not None else None
    if not isinstance(node, dict):
        return route
    if not address.field:
        top = {"id", "roadmap", "portfolio"} & node.keys()
        return (*route, top.pop()) if len(top) == 1 else route
    field = (*route, address.field)
    inner = node.get(address.field)
    return (
        (*field, "is") if side == "value" and isinstance(inner, dict) and "is" in inner else field
    )
