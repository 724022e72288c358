"""From the place that pydantic names to the node of the file, and back over nodes left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.document import Node
    from cet_cli.finding import Route


def node_at(root: Node, route: Route) -> Node | None:
    """Give the node at a route; None where nothing stands."""
    here: Node | None = root
    for step in route:
        here = _below(here, step)
    return here


def _below(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, dict) and isinstance(step, str):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None


def route_of(root: Node, loc: Iterable[str | int]) -> Route:
    """Translate a `loc` of pydantic: steps that no file holds are passed over.

    A field written long (`due: {is: 2027}`) is meant by its `is`, unless `loc` goes on inside.
    """
    route: list[str | int] = []
    here: Node | None = root
    for step in loc:
        below = _below(here, step)
        if below is None and isinstance(here, dict) and "is" in here:
            inner = _below(here["is"], step)
            if inner is not None:
                route.append("is")
                below = inner
        if below is not None:
            route.append(step)
            here = below
    return tuple(route)


def meant(root: Node, route: Route) -> Route:
    """Point at the value of a field that is written long."""
    node = node_at(root, route)
    return (*route, "is") if isinstance(node, dict) and "is" in node else route
