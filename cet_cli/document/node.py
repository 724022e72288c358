"""What a file holds once its YAML is read: mappings, lists and texts, nothing else."""

from __future__ import annotations


class Quoted(str):
    """A text that was written in quotes or as a block (`|`, `>`); a plain one is exactly `str`."""

    __slots__ = ()


Node = dict[str, "Node"] | list["Node"] | str
"""A part of a file. Every scalar is the text in the file: `no`, `012` and `~` are texts."""
