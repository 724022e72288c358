"""A part of a file as indexes into its text."""

from __future__ import annotations


class Place:
    """A value and its key, each from index to index.

    Attributes:
        key_start: Where the key begins.
        key_end: Where it ends; 0 when there is none.
        start: Where the value begins.
        end: Where it ends; -1 for a mapping or list written by indentation, or never closed.
        inside: The parts of a mapping or list.
    """

    __slots__ = ("end", "inside", "key_end", "key_start", "start")

    def __init__(self, key_start: int, key_end: int, start: int, end: int = -1) -> None:
        self.key_start = key_start
        self.key_end = key_end
        self.start = start
        self.end = end
        self.inside: Inside | None = None


Part = Place | tuple[int, int, int, int]
"""A mapping or list is a place; a text is only its four indexes, which are quicker to make."""

Inside = dict[str, Part] | list[Part]
