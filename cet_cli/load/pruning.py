"""Leave broken nodes out of a file, so that the rest of it can still be read and checked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.load.routes import node_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.document import Node
    from cet_cli.finding import Route

STAND_IN = "?"
"""What stands in for a missing name, so that the thing it belongs to is not lost with it."""

_NAMES = frozenset({"name", "statement", "title", "publisher"})


@dataclass(frozen=True, slots=True)
class Pruning:
    """What was left out of a file, in routes of the file as written."""

    removed: frozenset[Route] = frozenset()
    """Nodes left out because of a mistake in them."""
    filled: frozenset[Route] = frozenset()
    """Names that are missing, for which `?` stands in."""

    def leave_out(self, route: Route, missing: str = "") -> Pruning:
        """Leave a node out too; where it only misses a name, let a stand-in take its place."""
        if missing in _NAMES:
            return Pruning(self.removed, self.filled | {(*route, missing)})
        field = route[:-1] if route[-1:] == ("is",) else route
        return Pruning(self.removed | {field}, self.filled)

    def knows(self, route: Route) -> bool:
        """Tell whether the node at a route was left out or filled in."""
        return route in self.removed or route in self.filled

    def apply(self, node: Node, route: Route = ()) -> Node:
        """Copy the nodes of the file without what is left out."""
        if isinstance(node, dict):
            names = {str(filled[-1]): STAND_IN for filled in self.filled if filled[:-1] == route}
            kept = {
                key: self.apply(value, (*route, key))
                for key, value in node.items()
                if (*route, key) not in self.removed
            }
            return {**kept, **names}
        if isinstance(node, list):
            places = ((*route, position) for position in range(len(node)))
            pairs = zip(places, node, strict=True)
            return [self.apply(value, place) for place, value in pairs if place not in self.removed]
        return node

    def ids_in(self, root: Node) -> frozenset[str]:
        """List the ids of the things that were left out, alone or with what held them."""
        return frozenset(
            name for route in self.removed for name in _ids(node_at(root, route)) if name
        )

    def original(self, route: Route) -> Route:
        """Translate a route of the pruned file to the file as written: positions shift back."""
        written: Route = ()
        for step in route:
            written = (*written, self._shifted(written, step))
        return written

    def _shifted(self, before: Route, step: str | int) -> str | int:
        if not isinstance(step, int):
            return step
        position = -1
        for _ in range(step + 1):
            position += 1
            while (*before, position) in self.removed:
                position += 1
        return position


def _ids(node: Node | None) -> Iterator[str]:
    """List the ids in a node, in whatever depth."""
    if isinstance(node, dict):
        name = node.get("id")
        yield name if isinstance(name, str) else ""
        for inner in node.values():
            yield from _ids(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _ids(inner)
