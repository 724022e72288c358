"""What is staged: the tree that the next commit would have."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cet_cli.errors import GitFailed, UnreadableRevision
from cet_cli.load.git.command import ask
from cet_cli.load.git.trees import Entry, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cet_cli.load.git.repository import Repository


class IndexTree:
    """The index, folder by folder; a folder's id is its path."""

    root = Entry("folder", "")

    def __init__(self, entries: Mapping[bytes, Entry]) -> None:
        """Take the files with their paths."""
        self._folders: dict[str, dict[bytes, Entry]] = {"": {}}
        for path, entry in entries.items():
            folder, _, name = path.rpartition(b"/")
            self._folder(folder)[name] = entry

    def children(self, folder: Entry) -> Mapping[bytes, Entry]:
        """List what stands in a folder."""
        return self._folders[folder.id]

    def _folder(self, path: bytes) -> dict[bytes, Entry]:
        id = os.fsdecode(path)  # noqa: A001 - what git calls it
        if id not in self._folders:
            above, _, name = path.rpartition(b"/")
            self._folders[id] = {}
            self._folder(above)[name] = Entry("folder", id)
        return self._folders[id]


def read_index(repository: Repository) -> IndexTree:
    """Read the index of a repository.

    Raises:
        UnreadableRevision: a merge has not been finished, or there is no index.
        GitFailed: the index is damaged.
    """
    if repository.top is None:
        raise UnreadableRevision("nothing can be staged here: the repository is bare")
    words = ("ls-files", "-z", "--stage")
    answer = ask(repository.top, words, _own_index(repository))
    if answer.code:
        raise GitFailed(f"git cannot read the index: {answer.reason}")
    return IndexTree(_entries(answer.out))


def _entries(listing: bytes) -> dict[bytes, Entry]:
    """Read lines of `MODE ID STAGE TAB PATH`, each ended by a NUL."""
    entries: dict[bytes, Entry] = {}
    for line in listing.split(b"\0")[:-1]:
        head, _, path = line.partition(b"\t")
        mode, id, stage = head.split(b" ")  # noqa: A001 - what git calls it
        if stage != b"0":
            file = os.fsdecode(path)
            raise UnreadableRevision(f"a merge is not finished: `{file}` is staged more than once")
        entries[path] = Entry(kind_of(mode), id.decode())
    return entries


def _own_index(repository: Repository) -> str | None:
    """Take the index that a hook of this very repository was given: `git commit -a` makes one."""
    named = os.environ.get("GIT_INDEX_FILE")
    if not named:
        return None
    answer = ask(repository.folder, ("rev-parse", "--absolute-git-dir"))
    folder = os.path.realpath(os.fsdecode(answer.out.removesuffix(b"\n")))
    path = os.path.realpath(named)
    return path if os.path.dirname(path) == folder else None  # noqa: PTH120 - text to text
