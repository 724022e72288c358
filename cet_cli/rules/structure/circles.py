"""Circles in a graph, each once, in time linear in the links and without recursion."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Graph = Mapping[str, Sequence[str]]


def circles(graph: Graph) -> Iterator[list[str]]:
    """Give one shortest circle of each set of nodes that all lead to each other.

    It begins with the node of the set that the graph names first.
    """
    left = _trimmed(graph)
    order = {node: place for place, node in enumerate(left)}
    knots = [sorted(knot, key=order.__getitem__) for knot in _Knots(left).found()]
    for knot in sorted(knots, key=lambda knot: order[knot[0]]):
        if len(knot) > 1 or knot[0] in left[knot[0]]:
            yield _shortest(left, knot)


def _trimmed(graph: Graph) -> dict[str, list[str]]:
    """Leave out, again and again, the nodes that lead to none that is left: most graphs vanish."""
    links = {node: [to for to in after if to in graph] for node, after in graph.items()}
    open_links = {node: len(after) for node, after in links.items()}
    before: dict[str, list[str]] = {}
    for node, after in links.items():
        for to in after:
            before.setdefault(to, []).append(node)
    ends = deque(node for node, number in open_links.items() if not number)
    while ends:
        for node in before.get(ends.popleft(), ()):
            open_links[node] -= 1
            if not open_links[node]:
                ends.append(node)
    return {
        node: [to for to in after if open_links[to]]
        for node, after in links.items()
        if open_links[node]
    }


@dataclass(slots=True)
class _Knots:
    """The strongly connected components of a graph (Tarjan 1972), with a stack of its own."""

    graph: Graph
    number: dict[str, int] = field(default_factory=dict)
    lowest: dict[str, int] = field(default_factory=dict)
    path: list[str] = field(default_factory=list)
    on_path: set[str] = field(default_factory=set)

    def found(self) -> Iterator[list[str]]:
        """Give the components."""
        for root in self.graph:
            if root not in self.number:
                yield from self._below(root)

    def _below(self, root: str) -> Iterator[list[str]]:
        work = [(root, self._entered(root))]
        while work:
            node, links = work[-1]
            fresh = self._next(node, links)
            if fresh is not None:
                work.append((fresh, self._entered(fresh)))
                continue
            work.pop()
            if work:
                above = work[-1][0]
                self.lowest[above] = min(self.lowest[above], self.lowest[node])
            if self.lowest[node] == self.number[node]:
                yield self._cut(node)

    def _entered(self, node: str) -> Iterator[str]:
        self.number[node] = self.lowest[node] = len(self.number)
        self.path.append(node)
        self.on_path.add(node)
        return iter(self.graph[node])

    def _next(self, node: str, links: Iterator[str]) -> str | None:
        """Give the next node that was never visited; of the others note how far back they lie."""
        for to in links:
            if to not in self.number:
                return to
            if to in self.on_path:
                self.lowest[node] = min(self.lowest[node], self.number[to])
        return None

    def _cut(self, node: str) -> list[str]:
        knot: list[str] = []
        while not knot or knot[-1] != node:
            knot.append(self.path.pop())
        self.on_path.difference_update(knot)
        return knot


def _shortest(graph: Graph, knot: Sequence[str]) -> list[str]:
    """Give a shortest circle through the first node of a component, by breadth."""
    first, inside = knot[0], set(knot)
    way: dict[str, str] = {}
    queue = deque([first])
    while first not in way:
        node = queue.popleft()
        for to in graph[node]:
            if to in inside and to not in way:
                way[to] = node
                queue.append(to)
    circle = [first]
    while way[circle[-1]] != first:
        circle.append(way[circle[-1]])
    return [first, *reversed(circle[1:])]
