"""Write a new value: in brackets on one line where that is how people write it, else by indent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.splicing.manner import WIDTH, width
from cet_cli.edit.splicing.scalars import block, line
from cet_cli.edit.splicing.spelled import Spelled

if TYPE_CHECKING:
    from cet_cli.edit.splicing.manner import Manner
    from cet_cli.patch import Node

_NAMES = frozenset({"name", "statement", "title", "ask"})


def in_brackets(node: Node, manner: Manner) -> str:
    """Write a value on one line."""
    if isinstance(node, Spelled) and node.brief:
        return node.brief
    if isinstance(node, dict):
        return "{" + ", ".join(pair(key, node[key], manner) for key in node) + "}"
    if isinstance(node, list):
        return "[" + ", ".join(in_brackets(one, manner) for one in node) + "]"
    return line(node, flow=True, quote=manner.quote)


def pair(key: str, node: Node, manner: Manner) -> str:
    """Write a key and its value as they stand in brackets."""
    return f"{line(key, flow=True, quote=manner.quote)}: {in_brackets(node, manner)}"


def behind_key(node: Node, indent: int, taken: int, manner: Manner) -> str:
    """Write a value as it follows the colon of a key, from the blank on.

    Args:
        node: the value.
        indent: the column of the key.
        taken: how many columns of the line are taken up by the key and its colon.
        manner: how the file is written.
    """
    one = _one_line(node, taken + 1, manner)
    if one is not None:
        return f" {one}"
    if isinstance(node, str):
        return _text(node, indent + manner.step, manner)
    inner = indent + (manner.step if isinstance(node, dict) else manner.dash)
    return manner.line_end + " " * inner + by_indent(node, inner, manner)


def entry(key: str, node: Node, indent: int, manner: Manner) -> str:
    """Write a key and its value as they stand in a mapping by indentation."""
    name = line(key, flow=False, quote=manner.quote)
    return f"{name}:{behind_key(node, indent, indent + width(name) + 1, manner)}"


def item(node: Node, indent: int, manner: Manner, *, broken: bool | None = None) -> str:
    """Write an entry of a list by indentation, from its dash on.

    Args:
        node: the entry.
        indent: the column of the dash.
        manner: how the file is written.
        broken: whether a mapping has a line a key, as its neighbours do; None to decide by what
            it is: a thing with an id and a name has.
    """
    if broken is None:
        broken = isinstance(node, dict) and "id" in node and not _NAMES.isdisjoint(node)
    if isinstance(node, str):
        return f"-{behind_key(node, indent, indent + 1, manner)}"
    one, dash = in_brackets(node, manner), "-" + " " * manner.pad
    inner = indent + len(dash)
    if isinstance(node, Spelled):
        fresh = by_indent(node, inner, manner)
        return node.around(dash, fresh, indent, manner.line_end)
    fits = inner + width(one) <= WIDTH and not _has_lines(node, manner)
    if not node or (fits and not (broken and isinstance(node, dict))):
        return dash + one
    return dash + by_indent(node, inner, manner)


def by_indent(node: dict[str, Node] | list[Node], indent: int, manner: Manner) -> str:
    """Write a mapping or list that is not empty by indentation, its first line not indented."""
    between = manner.line_end + " " * indent
    if isinstance(node, dict):
        return between.join(entry(key, node[key], indent, manner) for key in node)
    return between.join(item(one, indent, manner) for one in node)


def _one_line(node: Node, taken: int, manner: Manner) -> str | None:
    """Write a value on the line of its key; None where it should not stand there."""
    if isinstance(node, str):
        if lines_of(node, manner) is not None:
            return None
        return line(node, flow=False, quote=manner.quote)
    if not node:
        return in_brackets(node, manner)
    if isinstance(node, list) and any(isinstance(one, dict) for one in node):
        return None
    one = in_brackets(node, manner)
    return one if taken + width(one) <= WIDTH and not _has_lines(node, manner) else None


def lines_of(text: str, manner: Manner) -> list[str] | None:
    """Give a text of several lines as a block says it; None where it is written on one line."""
    return block(text) if manner.blocks else None


def _has_lines(node: Node, manner: Manner) -> bool:
    """Tell whether a text in it has several lines, which read best as a block."""
    if isinstance(node, str):
        return lines_of(node, manner) is not None
    inner = node.values() if isinstance(node, dict) else node
    return any(_has_lines(one, manner) for one in inner)


def _text(node: str, indent: int, manner: Manner) -> str:
    header, *lines = lines_of(node, manner) or [""]
    between = manner.line_end
    return f" {header}{between}" + between.join(" " * indent + one if one else "" for one in lines)
