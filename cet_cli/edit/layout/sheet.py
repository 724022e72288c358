"""A file taken apart: its values, and beside each the comments that are about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["text", "mapping", "list"]


@dataclass(slots=True)
class Value:
    """A value with the comments inside it.

    Attributes:
        kind: What it is.
        style: How a text is quoted, or `{` or `[` for what stands in brackets.
        text: The text.
        raw: The text as written, quotes and all.
        items: What stands in a mapping or list.
        tail: The comments below the last of them, each a line; an empty one is a blank line.
    """

    kind: Kind
    style: str = ""
    text: str = ""
    raw: str = ""
    items: list[Item] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)

    @property
    def commented(self) -> bool:
        """Whether a comment stands inside."""
        return bool(self.tail) or any(item.commented or item.value.commented for item in self.items)

    @property
    def split(self) -> bool:
        """Whether a key without colon stands inside: a comma split a text, which is to be seen."""
        return any(item.bare or item.value.split for item in self.items)

    @property
    def blocky(self) -> bool:
        """Whether a text of several lines stands inside, which braces cannot hold."""
        if self.kind == "text":
            return self.style in ("|", ">")
        return any(item.value.blocky for item in self.items)


@dataclass(slots=True)
class Item:
    """A key with its value, or an entry of a list.

    Attributes:
        value: What stands in it.
        key: The key; None in a list.
        bare: Whether the key has no colon, as in braces it may.
        above: The comments above it, each a line; an empty one is a blank line.
        head: The comment behind its key or dash, with the blanks before it.
        beside: The comment behind its value, with the blanks before it.
    """

    value: Value
    key: str | None = None
    bare: bool = False
    above: list[str] = field(default_factory=list)
    head: str = ""
    beside: str = ""

    @property
    def commented(self) -> bool:
        """Whether a comment stands at it."""
        return bool(self.head or self.beside or any(self.above))


@dataclass(slots=True)
class Sheet:
    """A whole file.

    Attributes:
        root: What stands in it.
        head: The lines above its first entry: directives, comments about the file.
        foot: The lines from a mark of the document's end on.
        line_end: How most of its lines end.
    """

    root: Value
    head: list[str] = field(default_factory=list)
    foot: list[str] = field(default_factory=list)
    line_end: str = "\n"
