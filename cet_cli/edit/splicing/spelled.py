"""A mapping that comes with its spelling: as it is cut out of a file, or with comments to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cet_cli.document.decode import decode
from cet_cli.document.extents import extents_of
from cet_cli.document.margins import column
from cet_cli.edit.splicing.gaps import LINE_END, Lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cet_cli.document.extent import Entry, Extent
    from cet_cli.finding import Route
    from cet_cli.patch import Node

_COMMENT = re.compile(r"#[^\r\n]*")
_BESIDE = re.compile(r"\s#")
"""What begins a comment, if it does not stand in a text."""


class Spelled(dict[str, "Node"]):
    """A mapping for a list by indentation, and how it is to be written there."""

    def __init__(
        self,
        node: Mapping[str, Node],
        above: Sequence[str] = (),
        body: Sequence[str] = (),
        below: Sequence[str] = (),
    ) -> None:
        """Take a mapping with its spelling.

        Args:
            node: what it holds.
            above: comments above it.
            body: its lines, indented as if it stood at the margin; nothing to write it afresh.
            below: comments below its last key.
        """
        super().__init__(node)
        self.above = tuple(above)
        self.body = tuple(body)
        self.below = tuple(below)

    @property
    def brief(self) -> str:
        """Its body where that stands in braces on one line, without any comment, else nothing."""
        if self.above or self.below or len(self.body) != 1:
            return ""
        (line,) = self.body
        plain = line.startswith("{") and line.endswith("}") and not _BESIDE.search(line)
        return line if plain else ""

    def around(self, dash: str, fresh: str, indent: int, line_end: str) -> str:
        """Give its text from the first comment above it on, as an entry of a list.

        Args:
            dash: the dash with the blanks behind it.
            fresh: how it would be written afresh.
            indent: the column of the dash.
            line_end: how lines end.
        """
        inner = " " * (indent + len(dash))
        body = [f"{inner}{one}" if one else one for one in self.body]
        written = line_end.join(body)[len(inner) :] or fresh
        above = "".join(f"{one}{line_end}{' ' * indent}" for one in self.above)
        return above + dash + written + "".join(f"{line_end}{inner}{one}" for one in self.below)


def cut_out(data: bytes, route: Route, node: Mapping[str, Node]) -> Spelled:
    """Cut an entry out of a list of a file: with the comments above it, beside it and in it.

    Args:
        data: the file, which was read without a finding.
        route: the way to the entry.
        node: what it holds.
    """
    text = decode(data).text
    holder, entry = _found(extents_of(text), route)
    number = next(n for n, one in enumerate(holder.value.entries) if one is entry)
    start, margin = entry.value.start, column(text, entry.value.start)
    first, *others = LINE_END.split(text[start : entry.end])
    body = [first, *(_moved(one, margin) for one in others)]
    above = _COMMENT.findall(text[entry.head : start])
    if not holder.value.style:
        before = holder.value.entries[number - 1].end if number else holder.head
        lines = Lines.of(text[before : entry.start])
        above = [one.strip() for one in lines.lines[len(lines.detached().lines) :]] + above
    return Spelled(node, above, body)


def _found(extent: Extent, route: Route) -> tuple[Entry, Entry]:
    """Follow a way to an entry of a list, and give the key of the list, too."""
    held: list[Entry] = []
    for part in route:
        inner = extent.entries
        entry = inner[part] if isinstance(part, int) else next(e for e in inner if e.key == part)
        held, extent = [*held, entry], entry.value
    return held[-2], held[-1]


def _moved(line: str, by: int) -> str:
    """Move a line to the left, as far as blanks stand before it."""
    blanks = len(line) - len(line.lstrip(" "))
    return line[min(by, blanks) :]
