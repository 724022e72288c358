"""Work out what some patches do to the bytes of a plan, and prove that they do only that."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.document import Document, Limits, read
from cet_cli.edit.edits import Edits, FileEdit
from cet_cli.edit.resolving import Resolver, Unknown
from cet_cli.edit.splicing.splice import Splice
from cet_cli.edit.splicing.taking import Unsettled
from cet_cli.errors import RefusedEdit
from cet_cli.load.collector import collector_paused
from cet_cli.load.discovery import Place
from cet_cli.load.reading import load_read
from cet_cli.load.workspace import join

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cet_cli.document import Node
    from cet_cli.load import Workspace
    from cet_cli.load.reading import Loaded
    from cet_cli.patch import Patch


def planned(
    workspace: Workspace,
    patches: Iterable[Patch],
    *,
    here: Path | None = None,
    made: Mapping[str, bytes] | None = None,
    limits: Limits | None = None,
) -> Edits:
    """Work out patches; nothing is written.

    Args:
        workspace: the plan as it was read; files whose nodes were not kept are read again.
        patches: what is wanted, in order.
        here: the folder that the shown paths of the workspace start from.
        made: new files by their path inside the portfolio's folder, with all that they hold.
        limits: how large and how deep a file may be.

    Returns:
        The new bytes and the plan as it would be read from them.

    Raises:
        RefusedEdit: an address leads nowhere, a file cannot be edited, or the change cannot be
            made without changing something else.
    """
    wanted = tuple(patches)
    ground = _Ground(workspace, here or Path.cwd(), limits or Limits())
    with collector_paused():
        for name, data in (made or {}).items():
            ground.make(name, data)
        for patch in wanted:
            ground.take(patch)
        ground.settle()
    return Edits(workspace, ground.workspace, ground.edits(), wanted, here, limits)


def rewritten(
    workspace: Workspace,
    contents: Mapping[str, bytes],
    *,
    here: Path | None = None,
    limits: Limits | None = None,
) -> Edits:
    """Take whole new contents of files of a plan, as a formatter gives them; nothing is written.

    Args:
        workspace: the plan as it was read.
        contents: the new bytes by the name of the file, as the workspace shows it.
        here: the folder that the shown paths of the workspace start from.
        limits: how large and how deep a file may be.

    Raises:
        RefusedEdit: a file has changed since it was read.
    """
    ground = _Ground(workspace, here or Path.cwd(), limits or Limits())
    ground.rewrite(contents)
    return Edits(workspace, ground.workspace, ground.edits(), (), here, limits)


class _Ground:
    """The files of a plan while patches are worked out on them."""

    def __init__(self, workspace: Workspace, here: Path, limits: Limits) -> None:
        self.workspace = workspace
        self._here = here
        self._limits = limits
        self._old: dict[str, bytes | None] = {}
        self._now: dict[str, bytes] = {}
        self._documents: dict[str, Document] = {}
        self._splices: dict[str, Splice] = {}
        self._resolver = Resolver(workspace, self._root_of)

    def make(self, name: str, data: bytes) -> None:
        """Lay a new file beside the others."""
        file = os.path.relpath(self._here / self.workspace.root / name, self._here)
        if os.path.lexists(self._here / file):
            raise RefusedEdit(f"`{file}` exists already")
        self._old[file] = None
        self._take_over({file: data})

    def rewrite(self, contents: Mapping[str, bytes]) -> None:
        """Let files hold something else."""
        for loaded in self.workspace.files:
            if loaded.file in contents:
                self._old[loaded.file] = _unchanged(loaded.reread()).data
        self._take_over(contents)

    def _take_over(self, contents: Mapping[str, bytes]) -> None:
        self._now |= contents
        for file, data in contents.items():
            self._documents[file] = read(data, file, self._limits)
        self._reload(contents)

    def take(self, patch: Patch) -> None:
        """Work a patch out; where it is about what an earlier one made, on the plan with that."""
        try:
            self._step(patch)
        except (Unsettled, Unknown):
            if not self._splices:
                raise
            self.settle()
            self._step(patch)

    def _step(self, patch: Patch) -> None:
        loaded, step = self._resolver.step(patch)
        self._splice_of(loaded).take(step)

    def settle(self) -> None:
        """Write the steps so far out, and read the plan from that."""
        files = tuple(self._splices)
        for file in files:
            splice = self._splices.pop(file)  # what was measured of it takes ten times its room
            document = self._documents[file] = proved(splice, file, self._limits)
            self._now[file] = document.data
        if files:
            self._reload(files)

    def _reload(self, files: Iterable[str]) -> None:
        """Read the plan with the new bytes of some files."""
        known = {loaded.file: loaded for loaded in self.workspace.files}
        known |= {file: load_read(self._documents[file]) for file in files}
        main, *rest = known.values()
        place = Place(
            self._here / self.workspace.root,
            tuple(self._here / file for file in known),
            tuple(self._here / file for file in self.workspace.focus),
        )
        joined = join(place, self._here, (main, *rest))
        self.workspace = replace(joined, root=self.workspace.root)
        self._resolver = Resolver(self.workspace, self._root_of)

    def _splice_of(self, loaded: Loaded) -> Splice:
        splice = self._splices.get(loaded.file)
        if splice is None:
            root = self._root_of(loaded)
            splice = self._splices[loaded.file] = Splice(self._document(loaded).data, root)
        return splice

    def _root_of(self, loaded: Loaded) -> Node:
        document = self._document(loaded)
        if document.root is None or document.findings:
            raise RefusedEdit(f"`{loaded.file}` has mistakes in its YAML that must be mended first")
        return document.root

    def _document(self, loaded: Loaded) -> Document:
        """Give a file of the plan with its bytes and nodes."""
        document = self._documents.get(loaded.file)
        if document is None:
            document = self._documents[loaded.file] = _unchanged(loaded.whole(self._limits))
            self._old[loaded.file] = document.data
        return document

    def edits(self) -> tuple[FileEdit, ...]:
        """Give the files whose bytes change."""
        changed = ((file, self._old[file], data) for file, data in self._now.items())
        return tuple(
            FileEdit(file, self._here / file, old, new) for file, old, new in changed if old != new
        )


def _unchanged(document: Document) -> Document:
    if not document.data:
        raise RefusedEdit(f"`{document.file}` has changed since it was read")
    return document


def proved(splice: Splice, file: str, limits: Limits) -> Document:
    """Give the file with its new bytes, which hold exactly what was wanted: they were read again.

    Raises:
        RefusedEdit: they would not.
    """
    data = splice.written()
    document = read(data, file, limits)
    if document.findings:
        raise RefusedEdit(
            f"`{file}` could not be read any more after this change ({_why(document)})"
        )
    if document.root != splice.wanted():
        raise RefusedEdit(f"`{file}` is written in a way in which this cannot be changed alone")
    return document


def _why(document: Document) -> str:
    """Say what would be wrong with a file."""
    from cet_cli.wording import says

    first = document.findings[0]
    return f"{first.rule} {says(first)}"
