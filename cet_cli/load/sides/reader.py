"""Read sides of a comparison, so that what is alike in them is read once."""

from __future__ import annotations

import os
import posixpath
from typing import TYPE_CHECKING

from cet_cli.errors import MissingHistory, NoRepository, UnreadableRevision
from cet_cli.load.git.objects import Missing
from cet_cli.load.sides.likeness import Likeness
from cet_cli.load.sides.side import SideRead
from cet_cli.load.sides.sought import LAST
from cet_cli.load.sides.stored import discover_in, root_in
from cet_cli.load.sides.stored_settings import settings_texts
from cet_cli.load.workspace import Workspace, open_place
from cet_cli.model.in_force import as_of

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.load.discovery import Place
    from cet_cli.load.sides.ground import Ground
    from cet_cli.load.sides.sought import Sought
from cet_cli.load.sides.stored import Stored


class Reader:
    """Reads sides one after the other."""

    def __init__(self, ground: Ground, known_by: date | None = None, algorithm: str = "") -> None:
        """Take the ground, and the day by which sources must have been read.

        Args:
            ground: where the sides are.
            known_by: for the plans of `@DATE`.
            algorithm: with what the repository makes its ids, where one takes part.
        """
        self._ground = ground
        self._known_by = known_by
        self._likeness = Likeness(algorithm or "sha1")
        self._working: Workspace | None = None

    def read(self, sought: Sought) -> SideRead:
        """Read a side; what it holds is shared with those read before."""
        side = self._read(sought)
        self._likeness.keep(side.workspace)
        return side

    def _read(self, sought: Sought) -> SideRead:
        if sought.in_git:
            return self._from_git(sought)
        if sought.kind == "path":
            place = self._ground.located(sought)
            return self._on_disk(sought.text, place, self._opened(place))
        return self._today_or_then(sought)

    def _from_git(self, sought: Sought) -> SideRead:
        try:
            return self._stored(sought)
        except NoRepository as refusal:
            if sought is LAST:
                raise
            raise NoRepository(f"there is no path `{sought.text}`, and {refusal}") from refusal
        except Missing as missing:
            raise MissingHistory(
                f"the folders of `{sought.text}` are not in this clone, which is partial or "
                "damaged; `git fetch --refetch --no-filter` brings all of it"
            ) from missing

    def _on_disk(self, name: str, place: Place, workspace: Workspace) -> SideRead:
        here = self._ground.here
        return SideRead(name, "", workspace, workspace.portfolio, place.root, here)

    def _today_or_then(self, sought: Sought) -> SideRead:
        """Read the working files, of a day only what was in force then."""
        if self._working is None:
            self._working = self._opened(self._ground.place)
        workspace, place, here = self._working, self._ground.place, self._ground.here
        if sought.day is None:
            return self._on_disk(sought.text, place, workspace)
        plan = as_of(workspace.portfolio, sought.day, self._known_by)
        name = f"@{sought.day.isoformat()}"
        return SideRead(name, "", workspace, plan, place.root, here, day=sought.day)

    def _opened(self, place: Place) -> Workspace:
        limits = self._ground.limits(place)
        return open_place(place, self._ground.here, limits, self._likeness.load)

    def _stored(self, sought: Sought) -> SideRead:
        """Read a commit or what is staged."""
        ground = self._ground
        commit = ground.commit_of(sought) if sought.kind == "commit" else None
        stored = ground.at(commit, sought.revision or "HEAD") if commit else ground.at_index()
        place = None if sought.folder is not None else ground.known_place
        root = root_of(ground, stored, sought)
        focus = place.focus if place and ground.repository.path_of(place.root) == root else ()
        workspace = stored.workspace(root, self._likeness, ground.limits(place), focus)
        return SideRead(
            name=sought.text if commit else "index",
            stamp=commit.stamp if commit else "",
            workspace=workspace,
            plan=workspace.portfolio,
            place=ground.repository.file_of(root),
            here=ground.here,
            commit=commit,
            texts=settings_texts(stored, root),
        )


def root_of(ground: Ground, stored: Stored, sought: Sought) -> bytes:
    """Find the portfolio in a commit or in the index.

    Raises:
        UnreadableRevision: it is not there.
        SeveralPortfolios: it is not said which one is meant.
    """
    if sought.folder is not None:
        return discover_in(stored, _inner(ground, sought.folder), sought.folder or ".")
    place = ground.known_place
    if place is None:
        return discover_in(stored, ground.repository.path_of(ground.here) or b"", None)
    path = ground.repository.path_of(place.root)
    if path is None:
        raise UnreadableRevision(
            f"`{place.root}` lies outside the repository at `{ground.repository.folder}`, "
            "which knows no revision of it"
        )
    return root_in(stored, path, lambda: ground.id_at(place), ground.limits(place))


def _inner(ground: Ground, folder: str) -> bytes:
    """Read the path in `REV:PATH`: from the top, or from here where it begins with `./`."""
    path = folder
    if folder.startswith(("./", "../")) or folder in (".", ".."):
        prefix = ground.repository.path_of(ground.here) or b""
        path = posixpath.join(os.fsdecode(prefix), folder)
    inner = posixpath.normpath(path)
    if inner.startswith(("../", "/")) or inner == "..":
        raise UnreadableRevision(f"`{folder}` leads out of the repository")
    return b"" if inner == "." else os.fsencode(inner)
