"""Find a portfolio and its files in a commit or the index, by the rules for folders on the disk."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cet_cli.errors import UnreadableRevision
from cet_cli.load.discovery import AREAS, ENDINGS, MAIN
from cet_cli.load.git.trees import Entry, entry_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.load.git.trees import Tree

_MAIN = MAIN.encode()
_AREAS = AREAS.encode()
_SHELF = b"roadmaps"
_ENDINGS = tuple(ending.encode() for ending in ENDINGS)

MOST_FILES = 20_000
"""A portfolio of more files is not read from git: a tree may name one file a million times."""

MOST_FOLDERS = 200_000
"""A tree may hold one folder a million times; so many are looked through."""

_DEEPEST = 100


def joined(folder: bytes, name: bytes) -> bytes:
    """Join a path and a name."""
    return folder + b"/" + name if folder else name


def is_portfolio(tree: Tree, folder: bytes) -> bool:
    """Tell whether a portfolio stands in a folder."""
    entry, gone = entry_at(tree, folder)
    holds = entry is not None and gone == folder and _holds_main(tree, entry)
    return holds and not _is_among_areas(tree, folder)


def _holds_main(tree: Tree, folder: Entry) -> bool:
    return folder.kind == "folder" and _MAIN in tree.children(folder)


def _is_among_areas(tree: Tree, path: bytes) -> bool:
    """Tell whether a folder is that of the areas of a portfolio, or stands below it."""
    names = path.split(b"/")
    around = (b"/".join(names[:place]) for place, name in enumerate(names) if name == _AREAS)
    return any(_holds_main(tree, entry_at(tree, one)[0] or tree.root) for one in around)


def above(tree: Tree, folder: bytes) -> bytes | None:
    """Find the nearest portfolio from a folder upwards."""
    while not is_portfolio(tree, folder):
        if not folder:
            return None
        folder = folder.rpartition(b"/")[0]
    return folder


def on_shelf(tree: Tree, folder: bytes) -> list[bytes]:
    """List the portfolios that stand directly in a folder, or in its folder `roadmaps`."""
    for shelf in (folder, joined(folder, _SHELF)):
        entry, gone = entry_at(tree, shelf)
        if entry is not None and gone == shelf and entry.kind == "folder":
            found = [
                joined(shelf, name)
                for name, child in sorted(tree.children(entry).items())
                if _holds_main(tree, child)
            ]
            if found:
                return found
    return []


def everywhere(tree: Tree) -> Iterator[bytes]:
    """List all portfolios, wherever they stand.

    Raises:
        UnreadableRevision: there are too many folders to be looked through.
    """
    seen = 0
    left = [(b"", tree.root, 0)]
    while left:
        path, folder, depth = left.pop()
        seen += 1
        if seen > MOST_FOLDERS or depth > _DEEPEST:
            raise UnreadableRevision("it has too many folders, or too deep ones, to be searched")
        if _holds_main(tree, folder) and not _is_among_areas(tree, path):
            yield path
        children = sorted(tree.children(folder).items(), reverse=True)
        left += [(joined(path, name), one, depth + 1) for name, one in children if _is_folder(one)]


def _is_folder(entry: Entry) -> bool:
    return entry.kind == "folder"


def plan_files(tree: Tree, root: bytes) -> list[tuple[bytes, Entry]]:
    """List the files of the portfolio in a folder: the main one, then the others by name.

    Raises:
        UnreadableRevision: there are too many.
    """
    folder, _ = entry_at(tree, root)
    files: list[tuple[bytes, Entry]] = []
    for path, entry in _walk(tree, root, folder or tree.root):
        files.append((path, entry))
        if len(files) > MOST_FILES:
            raise UnreadableRevision(f"`{os.fsdecode(root)}` has more than {MOST_FILES} files")
    main = joined(root, _MAIN)
    return sorted(files, key=lambda file: file[0] != main)


def _walk(tree: Tree, path: bytes, folder: Entry, depth: int = 0) -> Iterator[tuple[bytes, Entry]]:
    """Go through a folder, its files first, then what stands below, each by name."""
    children = sorted(tree.children(folder).items(), key=lambda child: os.fsdecode(child[0]))
    shown = [(name, entry) for name, entry in children if not name.startswith(b".")]
    for name, entry in shown:
        if entry.kind != "folder" and name.endswith(_ENDINGS):
            yield joined(path, name), entry
    for name, entry in shown:
        below = joined(path, name)
        other = _holds_main(tree, entry) and not _is_among_areas(tree, below)
        if entry.kind == "folder" and depth < _DEEPEST and not other:
            yield from _walk(tree, below, entry, depth + 1)
