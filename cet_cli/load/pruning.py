"""Leave broken nodes out of a file, so that the rest of it can still be read and checked.

All routes are those of the file as written, whatever was left out of it before.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from cet_cli.load.routes import node_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.document import Node
    from cet_cli.finding import Route

STAND_IN = "?"
"""What stands in for a missing name, so that the thing it belongs to is not lost with it."""

NAMES = frozenset({"name", "statement", "title", "publisher"})
"""The keys that a stand-in may take the place of."""


class Pruning:
    """What is left out of a file, filled in or renamed before the model is built."""

    __slots__ = ("_root", "absent", "changes", "removed")

    def __init__(self) -> None:
        self._root = _Edit()
        self.removed: set[Route] = set()
        """Nodes left out because of a mistake in them."""
        self.absent: set[Route] = set()
        """Keys that stand nowhere, but only because of a mistake that was found."""
        self.changes = 0
        """How many changes were made; a round that adds none has come to its end."""

    def leave_out(self, route: Route) -> None:
        """Leave a node out; the root of a file never is."""
        if route and route not in self.removed:
            self.removed.add(route)
            self._root.below(route).remove()
            if isinstance(route[-1], int):
                self._root.below(route[:-1]).shifts = None
            self.changes += 1

    def fill(self, route: Route, name: str) -> None:
        """Let a stand-in take the place of a name that a mapping lacks."""
        self.absent.add((*route, name))
        self._root.below(route).filled.append(name)
        self.changes += 1

    def rename(self, route: Route, key: str) -> None:
        """Read a misspelt key as the one that was meant."""
        self._root.below(route).renamed = key
        self.absent.add((*route[:-1], key))
        self.changes += 1

    def is_renamed(self, route: Route) -> bool:
        """Tell whether a key is read as another."""
        edit = self._root.at(route)
        return edit is not None and bool(edit.renamed)

    def knows(self, route: Route) -> bool:
        """Tell whether what is absent at a route is so because of a mistake that was found."""
        return route in self.removed or route in self.absent

    def gaps(self) -> frozenset[Route]:
        """List the routes at which, or below which, something is not as it was meant."""
        ends = self.removed | self.absent
        return frozenset(route[:end] for route in ends for end in range(1, len(route) + 1))

    def apply(self, node: Node) -> Node:
        """Give the nodes of the file as changed; the parts without changes are not copied."""
        return self._root.apply(node)

    def original(self, route: Route) -> Route:
        """Translate a route of the changed nodes to the file as written."""
        written: list[str | int] = []
        edit: _Edit | None = self._root
        for step in route:
            if edit is not None:
                old = edit.original(step)
                edit = edit.edits.get(old)
            else:
                old = step
            written.append(old)
        return tuple(written)

    def ids_in(self, root: Node) -> set[str]:
        """List the ids of the things that were left out, and the names of whole sections."""
        sections = {str(route[0]) for route in self.removed if len(route) == 1}
        return sections.union(*(_ids(node_at(root, route)) for route in self.removed))


class _Edit:
    """What is done to one node and to what stands below it."""

    __slots__ = ("edits", "filled", "removed", "renamed", "shifts")

    def __init__(self) -> None:
        self.edits: dict[str | int, _Edit] = {}
        self.filled: list[str] = []
        self.removed = False
        self.renamed = ""
        self.shifts: list[int] | None = None

    def below(self, route: Route) -> _Edit:
        """Give the edit at a route below this one, and make it if there is none."""
        edit = self
        for step in route:
            edit = edit.edits.setdefault(step, _Edit())
        return edit

    def at(self, route: Route) -> _Edit | None:
        """Give the edit at a route below this one."""
        edit: _Edit | None = self
        for step in route:
            edit = edit.edits.get(step) if edit is not None else None
        return edit

    def remove(self) -> None:
        """Take the node out."""
        self.removed = True

    def apply(self, node: Node) -> Node:
        """Do to a node what is to be done."""
        if isinstance(node, dict):
            pairs = ((key, value, self.edits.get(key)) for key, value in node.items())
            kept = {
                (edit.renamed or key) if edit else key: edit.apply(value) if edit else value
                for key, value, edit in pairs
                if edit is None or not edit.removed
            }
            return {**kept, **dict.fromkeys(self.filled, STAND_IN)}
        if isinstance(node, list):
            items = ((value, self.edits.get(place)) for place, value in enumerate(node))
            return [
                edit.apply(value) if edit else value
                for value, edit in items
                if edit is None or not edit.removed
            ]
        return node

    def original(self, step: str | int) -> str | int:
        """Translate one step: positions shift over what was left out, names to what was written."""
        if isinstance(step, str):
            named = (old for old, edit in self.edits.items() if edit.renamed == step)
            return next(named, step)
        if self.shifts is None:
            removed = sorted(
                place
                for place, edit in self.edits.items()
                if isinstance(place, int) and edit.removed
            )
            self.shifts = [place - number for number, place in enumerate(removed)]
        return step + bisect_right(self.shifts, step)


def _ids(node: Node | None) -> Iterator[str]:
    """List the ids in a node, in whatever depth; of a mapping without one, what may be its id."""
    if isinstance(node, dict):
        names = [node[key] for key in ("id", "roadmap") if key in node] or node.values()
        yield from (name for name in names if isinstance(name, str) and name)
        for inner in node.values():
            yield from _ids(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _ids(inner)
