"""Where sides of a comparison are read: the working files, and the repository that they lie in."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from cet_cli.document import Limits
from cet_cli.errors import CetError, NoPortfolio, NoRepository, WrongUsage
from cet_cli.load.discovery import ENDINGS, Place, locate
from cet_cli.load.git.index import read_index
from cet_cli.load.git.objects import Objects
from cet_cli.load.git.repository import Repository, open_repository
from cet_cli.load.git.revisions import resolve
from cet_cli.load.git.trees import CommitTree
from cet_cli.load.opening import Unopenable, read_bytes
from cet_cli.load.reading import load_document
from cet_cli.load.settings import find_settings
from cet_cli.load.sides.stored import Stored

if TYPE_CHECKING:
    from cet_cli.load.git.commits import Commit
    from cet_cli.load.sides.sought import Sought


class Ground:
    """What both sides have in common, each looked up once and only if it is needed."""

    def __init__(self, here: Path, rules: frozenset[str], portfolio: Path | None) -> None:
        """Take the working directory, the rules that settings may name, the portfolio meant."""
        self.here = here
        self.rules = rules
        self.portfolio = portfolio
        self._open = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    @cached_property
    def place(self) -> Place:
        """Where the portfolio is on the disk.

        Raises:
            NoPortfolio: it is not there.
            SeveralPortfolios: it is not said which one is meant.
        """
        return locate(self.portfolio, self.here)

    @cached_property
    def known_place(self) -> Place | None:
        """Where the portfolio is on the disk; None where it can be in git only."""
        try:
            return self.place
        except NoPortfolio:
            return None

    @cached_property
    def repository(self) -> Repository:
        """The repository of the working directory, or of the portfolio where that is in none."""
        try:
            return open_repository(self.here)
        except NoRepository:
            if self.portfolio is None:
                raise
            return open_repository(self.place.root)

    @cached_property
    def objects(self) -> Objects:
        """The objects of the repository."""
        return self._open.enter_context(Objects(self.repository.folder))

    def algorithm(self, *sides: Sought) -> str:
        """Tell what ids are made with, where a side is in git; whether it is shows when read."""
        try:
            return self.repository.algorithm if any(side.in_git for side in sides) else ""
        except CetError:
            return ""

    def holds(self, place: Place) -> bool:
        """Tell whether a portfolio lies in the repository."""
        try:
            return self.repository.path_of(place.root) is not None
        except CetError:
            return False

    def limits(self, place: Place | None) -> Limits:
        """Give the limits that the settings beside a portfolio ask for."""
        root = place.root if place else self.here
        return replace(Limits(), **find_settings(root, self.here, self.rules).limits)

    def located(self, sought: Sought) -> Place:
        """Find the portfolio that a path names.

        Raises:
            WrongUsage: it is a file that no plan stands in.
            NoPortfolio: no portfolio is there.
        """
        path = Path(sought.text)
        target = self.here / path
        if target.is_file() and not target.name.endswith(ENDINGS):
            raise WrongUsage(f"`{path}` is a file that holds no plan{self._or_revision(sought)}")
        try:
            return locate(path, self.here)
        except NoPortfolio as refusal:
            raise NoPortfolio(f"{refusal}{self._or_revision(sought)}") from refusal

    def _or_revision(self, sought: Sought) -> str:
        """Say how to ask for a revision of the name that a path has."""
        try:
            resolve(self.repository, self.objects, sought.text)
        except CetError:
            return ""
        return f"; the revision of that name is `{sought.text}^0`"

    def commit_of(self, sought: Sought) -> Commit:
        """Find the commit that is meant."""
        return resolve(self.repository, self.objects, sought.revision or "HEAD")

    def at(self, commit: Commit, name: str) -> Stored:
        """Go to a commit, called by a name; one that is its id is shortened."""
        tree = CommitTree(self.objects, commit.tree)
        label = f"{name} ({commit.stamp})" if not commit.id.startswith(name) else commit.stamp
        return Stored(name, label, self.repository, self.objects, tree, self.here)

    def at_index(self) -> Stored:
        """Go to what is staged."""
        tree = read_index(self.repository)
        return Stored("", "the index", self.repository, self.objects, tree, self.here)

    def id_at(self, place: Place) -> str:
        """Read the id of the portfolio on the disk; "" where it cannot be told."""
        limits = self.limits(place)
        try:
            data = read_bytes(place.files[0], limits.size, place.root)
        except Unopenable:
            return ""
        file = os.path.relpath(place.files[0], self.here)
        return str(getattr(load_document(data, file, limits).model, "id", ""))
