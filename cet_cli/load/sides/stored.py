"""A portfolio that stands in git: where it is in a commit or in the index, and what it says."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.document import Document, too_large
from cet_cli.errors import MissingHistory, SeveralPortfolios, UnreadableRevision
from cet_cli.finding import Spot, found
from cet_cli.load.collector import collector_paused
from cet_cli.load.discovery import MAIN, Place
from cet_cli.load.git.objects import Missing
from cet_cli.load.git.search import above, everywhere, is_portfolio, joined, on_shelf, plan_files
from cet_cli.load.git.trees import Entry, entry_at
from cet_cli.load.reading import Loaded
from cet_cli.load.sides.likeness import Likeness
from cet_cli.load.workspace import Workspace, join

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.load.git.objects import Objects
    from cet_cli.load.git.repository import Repository
    from cet_cli.load.git.trees import Tree

_POINTER = b"version https://git-lfs.github.com/spec/"


@dataclass(frozen=True, slots=True)
class Stored:
    """A commit or the index, with all that is needed to read a portfolio in it."""

    revision: str
    """As it can be asked for: `HEAD~3`; "" for the index."""
    name: str
    """As shown: `HEAD~3 (1a2b3c4d5e, 2025-03-12)`."""
    repository: Repository
    objects: Objects
    tree: Tree
    here: Path
    """The working directory, from which paths are shown."""

    def shown(self, path: bytes) -> str:
        """Give the name of a file as if it stood in the working tree."""
        return os.path.relpath(self.repository.file_of(path), self.here)

    def workspace(
        self, root: bytes, likeness: Likeness, limits: Limits, focus: tuple[Path, ...] = ()
    ) -> Workspace:
        """Read the portfolio that stands in a folder.

        Raises:
            MissingHistory: a file of it is not in this clone.
            UnreadableRevision: it has too many files.
        """
        with collector_paused():
            entries = plan_files(self.tree, root)
            files = tuple(self.load(*entry, likeness, limits) for entry in entries)
            return join(Place(self.repository.file_of(root), (), focus), self.here, files)

    def load(self, path: bytes, entry: Entry, likeness: Likeness, limits: Limits) -> Loaded:
        """Read one file.

        Raises:
            MissingHistory: it is not in this clone.
        """
        file = self.shown(path)
        if entry.kind != "file":
            return _refused(file, entry.kind)
        known = likeness.known(entry.id, file)
        if known:
            return known
        try:
            size = self.objects.info(entry.id).size
            if size > limits.size:
                document = too_large(file, size, limits)
                return Loaded(document, findings=document.findings)
            data = self.objects.read(entry.id)
        except Missing as missing:
            raise self.lacking(path) from missing
        return (
            _refused(file, "lfs")
            if data.startswith(_POINTER)
            else likeness.load(data, file, limits)
        )

    def lacking(self, path: bytes) -> MissingHistory:
        """Say that something of it is not in this clone."""
        return MissingHistory(
            f"`{os.fsdecode(path)}` of {self.name} is not in this clone, which is partial or "
            "damaged; `git fetch --refetch --no-filter` brings all of it"
        )


def _refused(file: str, reason: str) -> Loaded:
    finding = found("S016", spot=Spot(file, ()), reason=reason)
    return Loaded(Document(file, b"", None, (finding,)), findings=(finding,))


def root_in(stored: Stored, wanted: bytes, id_of: Callable[[], str], limits: Limits) -> bytes:
    """Find the folder of a portfolio: where it is now, else where one of the same id was.

    Args:
        stored: where to look.
        wanted: its folder in the working files.
        id_of: tells the portfolio's id; "" where it is not known.
        limits: how large a file may be.

    Raises:
        UnreadableRevision: it is not there, or not as plain files.
        SeveralPortfolios: it has another place, and there is more than one that it may be.
    """
    if is_portfolio(stored.tree, wanted):
        return wanted
    _refuse_stopped(stored, wanted)
    same = of_same_id(stored, id_of(), limits, Likeness())
    if len(same) == 1:
        return same[0]
    if same:
        raise _several(stored, same)
    roots = list(everywhere(stored.tree))
    others = f"; there is {_listed(stored, roots)}" if roots else ", nor any other"
    raise UnreadableRevision(
        f"the portfolio `{os.fsdecode(wanted) or '.'}` is not in {stored.name} yet{others}"
    )


def discover_in(stored: Stored, start: bytes, asked: str | None) -> bytes:
    """Find the portfolio at, above or below a folder, by the rules for folders on the disk.

    Raises:
        UnreadableRevision: there is none, or not as plain files.
        SeveralPortfolios: there is more than one.
    """
    _refuse_stopped(stored, start)
    entry, gone = entry_at(stored.tree, start)
    if entry is None and asked is not None:
        raise UnreadableRevision(f"there is no `{asked}` in {stored.name}")
    found = above(stored.tree, start)
    if found is not None:
        return found
    shelves = on_shelf(stored.tree, gone)
    while not shelves and gone and asked is None:
        gone = gone.rpartition(b"/")[0]
        shelves = on_shelf(stored.tree, gone)
    if len(shelves) > 1:
        raise _several(stored, shelves)
    if not shelves:
        where = f"in `{asked}` of" if asked else "in"
        raise UnreadableRevision(f"there is no portfolio {where} {stored.name}")
    return shelves[0]


def _refuse_stopped(stored: Stored, path: bytes) -> None:
    """Refuse a way that leads through a link or a submodule."""
    entry, gone = entry_at(stored.tree, path)
    kind = entry.kind if entry else ""
    shown = os.fsdecode(gone)
    if kind == "link":
        raise UnreadableRevision(
            f"`{shown}` is a symbolic link in {stored.name}; name the folder that it leads to"
        )
    if kind == "submodule":
        raise UnreadableRevision(
            f"`{shown}` is a submodule in {stored.name}, with a history of its own: "
            f"`cet -C {shown} diff` reads that"
        )


def of_same_id(stored: Stored, id: str, limits: Limits, likeness: Likeness) -> list[bytes]:  # noqa: A002
    """List the folders in which a portfolio of an id stands; none for no id."""
    roots = everywhere(stored.tree) if id else ()
    return [root for root in roots if id_in(stored, root, limits, likeness) == id]


def id_in(stored: Stored, root: bytes, limits: Limits, likeness: Likeness) -> str:
    """Read the id of the portfolio in a folder; "" where it cannot be told."""
    main = joined(root, MAIN.encode())
    entry, _ = entry_at(stored.tree, main)
    if entry is None:
        return ""
    model = stored.load(main, entry, likeness, limits).model
    return str(getattr(model, "id", ""))


def _several(stored: Stored, roots: Sequence[bytes]) -> SeveralPortfolios:
    return SeveralPortfolios(
        f"several portfolios in {stored.name}, name one: {_listed(stored, roots)}"
    )


def _listed(stored: Stored, roots: Sequence[bytes]) -> str:
    """List portfolios as they can be asked for."""
    few = 8
    shown = [f"`{stored.revision}:{os.fsdecode(root)}`" for root in roots[:few]]
    return ", ".join(shown + ([f"{len(roots) - few} more"] if len(roots) > few else []))
