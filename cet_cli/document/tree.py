"""Nodes as they grow event by event, without recursion: the root and what is open inside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.document.node import Node


@dataclass(slots=True)
class Frame:
    """A mapping or list that is open.

    Attributes:
        node: What it holds so far.
        opener: The index of its bracket; None for one written by indentation.
        silent: It stands inside something that was reported as a whole.
        merged: It stands inside the value of a merge key.
        first: Where each key stands, from index to index.
        key: The key that waits for its value; None when the value is not to be kept.
        has_key: A key was read and its value was not.
        merging: That key is a merge key.
    """

    node: dict[str, Node] | list[Node]
    opener: int | None = None
    silent: bool = False
    merged: bool = False
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    key: str | None = None
    has_key: bool = False
    merging: bool = False

    def take_key(self, key: str | None, *, merging: bool = False) -> None:
        """Take a key; None when its value is not to be kept."""
        self.key, self.has_key, self.merging = key, True, merging


@dataclass(slots=True)
class Tree:
    """The content of a document; of several documents, all that follow replace nothing."""

    root: Node | None = None
    frames: list[Frame] = field(default_factory=list)

    @property
    def top(self) -> Frame | None:
        """The innermost mapping or list that is open."""
        return self.frames[-1] if self.frames else None

    @property
    def mapping_without_key(self) -> Frame | None:
        """The mapping in which the next node is a key."""
        top = self.top
        return None if top is None or top.has_key or isinstance(top.node, list) else top

    def put(self, node: Node) -> None:
        """Take the next value: of the open key, of the open list, or the root."""
        top = self.top
        if top is None:
            self.root = node if self.root is None else self.root
        elif isinstance(top.node, list):
            top.node.append(node)
        else:
            top.has_key = False
            if top.key is not None:
                top.node[top.key] = node

    def open(self, node: dict[str, Node] | list[Node], opener: int | None) -> Frame:
        """Go inside a mapping or list."""
        top = self.top
        frame = Frame(node, opener)
        if top is not None:
            frame.silent, frame.merged = top.silent, top.merged or top.merging
        self.frames.append(frame)
        return frame
