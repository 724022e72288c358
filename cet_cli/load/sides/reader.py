"""Find and read the sides of a comparison."""

from __future__ import annotations

import os
import posixpath
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from cet_cli.document import Limits
from cet_cli.errors import (
    CetError,
    NoPortfolio,
    NoRepository,
    SeveralPortfolios,
    UnreadableRevision,
    WrongUsage,
)
from cet_cli.load.discovery import ENDINGS, Place, locate
from cet_cli.load.git.index import read_index
from cet_cli.load.git.objects import Objects
from cet_cli.load.git.repository import Repository, open_repository
from cet_cli.load.git.revisions import merge_base, resolve
from cet_cli.load.git.trees import CommitTree
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.settings import find_settings
from cet_cli.load.sides.likeness import Likeness
from cet_cli.load.sides.side import SideRead
from cet_cli.load.sides.sought import LAST, WORKING, Sought, exists, seek, span
from cet_cli.load.sides.stored import Stored, discover_in, root_in
from cet_cli.load.sides.stored_settings import settings_texts
from cet_cli.load.workspace import Workspace, open_place
from cet_cli.model.in_force import as_of

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.load.git.commits import Commit


class Reader:
    """One reading of two sides: what they have in common is looked up once."""

    def __init__(
        self, here: Path, rules: frozenset[str], portfolio: Path | None, known_by: date | None
    ) -> None:
        self._here = here
        self._rules = rules
        self._portfolio = portfolio
        self._known_by = known_by
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def wanted(self, base: str | None, revision: str | None) -> tuple[Sought, Sought]:
        """Tell what both sides are."""
        one = base if base is not None else "HEAD"
        ends = None if exists(one, self._here) else span(one)
        if ends and revision is not None:
            raise WrongUsage(f"`{base}` names both sides already")
        if ends:
            return self._ends(*ends)
        sides = (
            LAST if base is None else seek(base, self._here),
            WORKING if revision is None else seek(revision, self._here),
        )
        return self._chosen(*sides)

    def _ends(self, one: str, dots: str, two: str) -> tuple[Sought, Sought]:
        sides = seek(one, self._here), seek(two, self._here)
        if dots == "..":
            return sides
        if any(side.kind != "commit" for side in sides):
            raise WrongUsage(f"`{one}...{two}`: only two revisions have parted somewhere")
        parted = merge_base(self.repository, self.objects, *map(self._commit, sides))
        return replace(sides[0], text=f"{one}...{two}", revision=parted.id), sides[1]

    def _chosen(self, base: Sought, revision: Sought) -> tuple[Sought, Sought]:
        """Let a path tell which portfolio is meant, where a side needs to be told."""
        paths = [side for side in (base, revision) if side.kind == "path"]
        if len(paths) != 1 or self._portfolio is not None:
            return base, revision
        place = self._located(paths[0])
        if revision is WORKING and self._is_the_one(place):
            self._portfolio = Path(paths[0].text)
            return LAST, WORKING
        if self._is_ours(place):
            self._portfolio = Path(paths[0].text)
        return base, revision

    def _is_the_one(self, place: Place) -> bool:
        """Tell whether a portfolio is the one found here, or none alone is found here."""
        try:
            return locate(None, self._here).root.resolve() == place.root.resolve()
        except (NoPortfolio, SeveralPortfolios):
            return True

    def _is_ours(self, place: Place) -> bool:
        """Tell whether a portfolio lies in the repository of the working directory."""
        try:
            return self.repository.path_of(place.root) is not None
        except CetError:
            return False

    def read(self, sought: Sought) -> SideRead:
        """Read one side."""
        if sought.in_git:
            return self._stored(sought)
        if sought.kind == "path":
            place = self._located(sought)
            workspace = self._opened(place)
            return SideRead(sought.text, "", workspace, workspace.portfolio, place.root, self._here)
        workspace = self._working
        plan = workspace.portfolio
        if sought.day is not None:
            plan = as_of(plan, sought.day, self._known_by)
        name = sought.text if sought.day is None else f"@{sought.day.isoformat()}"
        return SideRead(name, "", workspace, plan, self._place.root, self._here, day=sought.day)

    def _located(self, sought: Sought) -> Place:
        path = Path(sought.text)
        target = self._here / path
        if target.is_file() and not target.name.endswith(ENDINGS):
            raise WrongUsage(f"`{path}` is a file that holds no plan{self._or_revision(sought)}")
        try:
            return locate(path, self._here)
        except NoPortfolio as refusal:
            raise NoPortfolio(f"{refusal}{self._or_revision(sought)}") from refusal

    def _or_revision(self, sought: Sought) -> str:
        """Say how to ask for a revision of the name that a path has."""
        try:
            resolve(self.repository, self.objects, sought.text)
        except CetError:
            return ""
        return f"; the revision of that name is `{sought.text}^0`"

    def _opened(self, place: Place) -> Workspace:
        return open_place(place, self._here, self._limits(place), self.likeness.load)

    def _limits(self, place: Place | None) -> Limits:
        root = place.root if place else self._here
        return replace(Limits(), **find_settings(root, self._here, self._rules).limits)

    @cached_property
    def _place(self) -> Place:
        return locate(self._portfolio, self._here)

    @cached_property
    def _working(self) -> Workspace:
        return self._opened(self._place)

    @cached_property
    def repository(self) -> Repository:
        """The repository of the working directory, or of the portfolio where that is in none."""
        try:
            return open_repository(self._here)
        except NoRepository:
            if self._portfolio is None:
                raise
            return open_repository(self._place.root)

    @cached_property
    def objects(self) -> Objects:
        """Its objects."""
        return self._open.enter_context(Objects(self.repository.folder))

    @cached_property
    def likeness(self) -> Likeness:
        """The files that were read."""
        try:
            return Likeness(self.repository.algorithm)
        except CetError:
            return Likeness()

    def _commit(self, sought: Sought) -> Commit:
        return resolve(self.repository, self.objects, sought.revision or "HEAD")

    def _stored(self, sought: Sought) -> SideRead:
        """Read a commit or what is staged."""
        commit = self._commit(sought) if sought.kind == "commit" else None
        name, stamp = (sought.text, commit.stamp) if commit else ("index", "")
        stored = Stored(
            revision=sought.revision,
            name=f"{name} ({stamp})" if stamp else name,
            repository=self.repository,
            objects=self.objects,
            tree=CommitTree(self.objects, commit.tree) if commit else read_index(self.repository),
            here=self._here,
        )
        place = self._known_place
        limits = self._limits(place)
        root = self._root_in(stored, sought, place, limits)
        focus = place.focus if place and self.repository.path_of(place.root) == root else ()
        workspace = stored.workspace(root, self.likeness, limits, focus)
        return SideRead(
            name=name,
            stamp=stamp,
            workspace=workspace,
            plan=workspace.portfolio,
            place=self.repository.file_of(root),
            here=self._here,
            commit=commit,
            texts=settings_texts(stored, root),
        )

    def _root_in(
        self, stored: Stored, sought: Sought, place: Place | None, limits: Limits
    ) -> bytes:
        """Find the portfolio in a revision."""
        if sought.folder is not None:
            return discover_in(stored, self._inner(sought.folder), sought.folder or ".")
        if place is None:
            return discover_in(stored, self.repository.path_of(self._here) or b"", None)
        path = self.repository.path_of(place.root)
        if path is None:
            raise UnreadableRevision(
                f"`{place.root}` lies outside the repository at `{self.repository.folder}`, "
                "which knows no revision of it"
            )
        return root_in(stored, path, lambda: self._id_at(place, limits), self.likeness, limits)

    def _inner(self, folder: str) -> bytes:
        """Read the path in `REV:PATH`: from the top, or from here where it begins with `./`."""
        path = folder
        if folder.startswith(("./", "../")) or folder in (".", ".."):
            path = posixpath.join(os.fsdecode(self.repository.path_of(self._here) or b""), folder)
        inner = posixpath.normpath(path)
        if inner.startswith(("../", "/")) or inner == "..":
            raise UnreadableRevision(f"`{folder}` leads out of the repository")
        return b"" if inner == "." else os.fsencode(inner)

    def _id_at(self, place: Place, limits: Limits) -> str:
        """Read the id of the portfolio on the disk; "" where it cannot be told."""
        file = os.path.relpath(place.files[0], self._here)
        try:
            data = read_bytes(place.files[0], limits.size, place.root)
        except Unopenable:
            return ""
        return str(getattr(self.likeness.load(data, file, limits).model, "id", ""))

    @cached_property
    def _known_place(self) -> Place | None:
        """Where the portfolio is on the disk; None where it is only in git."""
        try:
            return self._place
        except NoPortfolio:
            return None
