"""What stands in a commit or in the index, folder by folder. Paths are bytes, parted by `/`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.load.git.objects import Objects

Kind = Literal["file", "folder", "link", "submodule"]

_KINDS: dict[bytes, Kind] = {b"40": "folder", b"12": "link", b"16": "submodule", b"10": "file"}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that stands in a folder."""

    kind: Kind
    id: str


class Tree(Protocol):
    """A folder with all that it holds."""

    def children(self, folder: Entry) -> Mapping[bytes, Entry]:
        """List what stands in a folder.

        Raises:
            Missing: it is not in this clone.
        """

    @property
    def root(self) -> Entry:
        """The topmost folder."""


def kind_of(mode: bytes) -> Kind:
    """Tell what an entry is by its mode in octal digits, with or without a zero before it."""
    return _KINDS.get(mode.lstrip(b"0")[:2], "file")


class CommitTree:
    """The tree of a commit, read as far as it is asked about."""

    def __init__(self, objects: Objects, id: str) -> None:  # noqa: A002 - what git calls it
        """Take the id of the topmost tree."""
        self._objects = objects
        self.root = Entry("folder", id)

    def children(self, folder: Entry) -> Mapping[bytes, Entry]:
        """List what stands in a folder, from its object: `mode SP name NUL id` each."""
        return parsed(self._objects.tree(folder.id), len(folder.id) // 2)


def parsed(data: bytes, width: int) -> dict[bytes, Entry]:
    """Read the object of a tree.

    Args:
        data: its bytes.
        width: how many bytes an id has: 20, or 32 in a repository of SHA-256.
    """
    entries: dict[bytes, Entry] = {}
    start = 0
    while (blank := data.find(b" ", start)) > 0 and (end := data.find(b"\0", blank)) > 0:
        id = data[end + 1 : end + 1 + width]  # noqa: A001 - what git calls it
        entries[data[blank + 1 : end]] = Entry(kind_of(data[start:blank]), id.hex())
        start = end + 1 + width
    return entries


def entry_at(tree: Tree, path: bytes) -> tuple[Entry | None, bytes]:
    """Follow a path through plain folders.

    Returns:
        What stands there, or what stops the way to it (a link, a submodule, a file), and the path
        as far as it was gone; None where there is nothing.
    """
    entry, gone = tree.root, b""
    for name in filter(None, path.split(b"/")):
        if entry.kind != "folder":
            break
        found = tree.children(entry).get(name)
        if found is None:
            return None, gone
        entry, gone = found, gone + b"/" + name if gone else name
    return entry, gone
