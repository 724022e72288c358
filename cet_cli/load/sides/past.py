"""What git remembers of a portfolio: every commit that touched it, read, newest first.

    versions_of(here, *, rules, portfolio=None, start="HEAD") -> Iterator[Version]

A `Version` is a `commit` with the `workspace` as it stood then, or None and a `refusal`, one line,
where that cannot be read. Every file is parsed once for each content it ever had.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.errors import CetError, GitFailed, MissingHistory
from cet_cli.load.collector import collector_paused
from cet_cli.load.git.commits import Commit, read_commit
from cet_cli.load.git.log import commits_of
from cet_cli.load.git.objects import Missing
from cet_cli.load.git.search import is_portfolio
from cet_cli.load.sides.ground import Ground
from cet_cli.load.sides.likeness import Likeness
from cet_cli.load.sides.reader import root_of
from cet_cli.load.sides.sought import Sought
from cet_cli.load.sides.stored import id_in, of_same_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cet_cli.load.sides.stored import Stored
    from cet_cli.load.workspace import Workspace

ROOM = 64 * 2**20
"""So many bytes of files are remembered parsed; an older content is parsed again if it returns."""


@dataclass(frozen=True, slots=True)
class Version:
    """A portfolio as a commit has it."""

    commit: Commit
    workspace: Workspace | None
    """What it said; None where that cannot be read."""
    refusal: str = ""
    """Why it cannot be read."""
    cut: bool = False
    """Whether the clone begins here, so that what came before is unknown, and not nothing."""


def versions_of(
    here: Path, *, rules: frozenset[str], portfolio: Path | None = None, start: str = "HEAD"
) -> Iterator[Version]:
    """Go back through the commits that touched a portfolio, through renamings of its folder too.

    A commit that took the whole portfolio away is left out.

    Args:
        here: the working directory, from which paths are shown.
        rules: the codes and slugs that settings may name.
        portfolio: the portfolio's folder, where several are here.
        start: the newest revision.

    Raises:
        GitFailed, NoRepository, NoRevision, MissingHistory, UnreadableRevision: see there.
        NoPortfolio, SeveralPortfolios, UnreadableFile, WrongSetting: see `open_workspace`.
    """
    with collector_paused(), Ground(here, rules, portfolio) as ground:
        sought = Sought("commit", start, start)
        newest = ground.commit_of(sought)
        root = root_of(ground, ground.at(newest, start), sought)
        yield from _Past(ground).versions(newest, root)


class _Past:
    """One way back."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._limits = ground.limits(ground.known_place)
        self._likeness = Likeness(ground.repository.algorithm, ROOM)

    def versions(self, newest: Commit, root: bytes) -> Iterator[Version]:
        """Go back from a commit; where the folder begins, go on in the one it was before."""
        start: Commit | None = newest
        folder = root
        while start is not None:
            oldest: Commit | None = None
            for oldest in self._commits(start, folder):
                version = self._version(oldest, folder)
                if version is not None:
                    yield version
            start, folder = self._before(oldest, folder) if oldest else (None, folder)

    def _commits(self, start: Commit, folder: bytes) -> Iterator[Commit]:
        return commits_of(self._ground.repository, self._ground.objects, start.id, folder)

    def _version(self, commit: Commit, folder: bytes) -> Version | None:
        stored = self._at(commit)
        try:
            if not is_portfolio(stored.tree, folder):
                return None
            workspace = stored.workspace(folder, self._likeness, self._limits)
            return Version(commit, workspace, cut=self._is_cut(commit))
        except GitFailed:
            raise
        except CetError as refusal:
            return Version(commit, None, str(refusal))
        except Missing:
            return Version(commit, None, "its folders are not in this clone")

    def _at(self, commit: Commit) -> Stored:
        return self._ground.at(commit, commit.short)

    def _is_cut(self, commit: Commit) -> bool:
        return self._ground.repository.shallow and not all(map(self._is_here, commit.parents))

    def _is_here(self, id: str) -> bool:  # noqa: A002 - what git calls it
        try:
            return bool(self._ground.objects.info(id))
        except Missing:
            return False

    def _before(self, commit: Commit, folder: bytes) -> tuple[Commit | None, bytes]:
        """Find the folder in which the portfolio stood before the commit that made this one.

        Where that is not in the clone, or may be several, the way back ends here.
        """
        try:
            return self._came_from(commit, folder) or (None, folder)
        except (Missing, MissingHistory):
            return None, folder

    def _came_from(self, commit: Commit, folder: bytes) -> tuple[Commit, bytes] | None:
        id = id_in(self._at(commit), folder, self._limits, self._likeness)  # noqa: A001
        for parent in commit.parents if id else ():
            before = read_commit(parent, self._ground.objects.read(parent))
            same = of_same_id(self._at(before), id, self._limits, self._likeness)
            if len(same) == 1 and same[0] != folder:
                return before, same[0]
        return None
