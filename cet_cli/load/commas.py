"""A text that a comma inside braces split: the rest of it became keys without colon or value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.load.routes import node_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from cet_cli.document import Node
    from cet_cli.finding import Route


def pieces_of(root: Node, route: Route, bare: Callable[[Route], bool]) -> tuple[str, ...]:
    """List the key of the text that was split at a bare key, and the keys that its rest became.

    Args:
        root: the nodes of the file.
        route: a key behind which nothing stands.
        bare: whether a key has neither colon nor value.

    Returns:
        At least two keys of one mapping, in the order of the file; nothing where none was split.
    """
    siblings = node_at(root, route[:-1])
    if not isinstance(siblings, dict):
        return ()
    keys = list(siblings)

    def is_piece(key: str) -> bool:
        return siblings[key] == "" and bare((*route[:-1], key))

    first = last = keys.index(str(route[-1]))
    if not is_piece(keys[first]):
        return ()
    while first > 0 and is_piece(keys[first]):
        first -= 1
    while last + 1 < len(keys) and is_piece(keys[last + 1]):
        last += 1
    return () if is_piece(keys[first]) else tuple(keys[first : last + 1])


def is_figure(head: Node, rest: str) -> bool:
    """Tell whether the comma stood between two digits, as in `7,217.9`."""
    return isinstance(head, str) and head[-1:].isdigit() and rest[:1].isdigit()


def joined(head: Node, rest: tuple[str, ...]) -> str:
    """Write the text as it was before commas split it."""
    first, *others = (head, *rest) if isinstance(head, str) else rest
    whole = first
    for piece in others:
        whole += ("," if is_figure(whole, piece) else ", ") + piece
    return whole
