"""Nodes of all shapes, and steps on them done the plain way, on the nodes alone."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from cet_cli.edit.splicing import Add, Put, Rename, Step, Take

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from cet_cli.finding import Route
    from cet_cli.patch import Node

TEXTS = (
    "a", "b c", "x: y", "1, 2", "한국 어", "#h", "it's", 'q"q', "two\nlines\n", "two\nlines", "-5",
    "no", "", "a#b", "tail\\", "t:", "- a", "long " * 25 + "end", "[a]", "{b: c}", "tab\tbed",
)  # fmt: skip
KEYS = ("k", "key two", "다", "n", "is", "e:f", "'q'", "g, h")

_texts = st.sampled_from(TEXTS)
nodes: SearchStrategy[Node] = st.recursive(
    _texts,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=12,
)
files: SearchStrategy[dict[str, Node]] = st.dictionaries(
    st.sampled_from(KEYS), nodes, min_size=1, max_size=4
)


def routes(node: Node, above: Route = ()) -> Iterator[Route]:
    """List the paths in a tree, the root aside."""
    entries = node.items() if isinstance(node, dict) else enumerate(node)
    for key, inner in entries if not isinstance(node, str) else ():
        yield (*above, key)
        yield from routes(inner, (*above, key))


def at(node: Any, route: Route) -> Any:  # noqa: ANN401 - any node
    for key in route:
        node = node[key]
    return node


@st.composite
def steps(draw: DrawFn, tree: dict[str, Node]) -> Step:
    """Draw a step that can be taken."""
    route = draw(st.sampled_from(list(routes(tree))))
    here = at(tree, route)
    kinds = [Put, Take]
    kinds += [Add] if isinstance(here, list) else []
    kinds += [Rename] if isinstance(route[-1], str) else []
    match draw(st.sampled_from(kinds)):
        case kind if kind is Add:
            place = draw(st.none() | st.integers(0, len(here)))
            return Add(route, draw(nodes), place)
        case kind if kind is Rename:
            return Rename(route, "renamed")
        case kind if kind is Take:
            return Take(route)
        case _:
            new = (*route, "new") if isinstance(here, dict) and draw(st.booleans()) else route
            return Put(new, draw(nodes))


def stepped(tree: dict[str, Node], step: Step) -> dict[str, Node]:
    """Take a step on the nodes."""
    tree = copy.deepcopy(tree)
    holder, last = at(tree, step.route[:-1]), step.route[-1]
    match step:
        case Put():
            holder[last] = step.value
        case Add():
            place = len(holder[last]) if step.place is None else step.place
            holder[last].insert(place, step.item)
        case Rename():
            items = list(holder.items())
            holder.clear()
            holder.update((step.key if key == last else key, inner) for key, inner in items)
        case Take():
            _taken(tree, step.route)
    return tree


def _taken(tree: dict[str, Node], route: Route) -> None:
    holder = at(tree, route[:-1])
    del holder[route[-1]]
    if isinstance(holder, list) and not holder:
        _taken(tree, route[:-1])
