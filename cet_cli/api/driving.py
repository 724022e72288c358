"""What one file means that git shows as changed: for `git diff` and `git log -p`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.check.compare import PlanSide, compare_plans
from cet_cli.check.failing import Bar
from cet_cli.document import Limits
from cet_cli.load.single import bytes_of, open_single

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.report.changes import ChangesReport


class GitFiles(NamedTuple):
    """What git gives to a diff driver (git's documentation of GIT_EXTERNAL_DIFF)."""

    path: str
    """The name of the file in the repository."""
    old: str
    """A file with the old content; the null device where there was none."""
    new: str
    """A file with the new content; the null device where there is none any more."""
    renamed: str = ""
    """Its new name, where it was renamed."""

    @property
    def shown(self) -> str:
        """Its name, or both."""
        return f"{self.path} => {self.renamed}" if self.renamed else self.path


class NoPlan(NamedTuple):
    """A file that cannot be read as a plan on both sides: its text has to do."""

    old: bytes
    new: bytes


def compare_files(files: GitFiles, today: date) -> ChangesReport | NoPlan:
    """Compare two states of one file of a portfolio, with nothing else of it.

    Args:
        files: what git gave.
        today: the day on which both are looked at.

    Raises:
        UnreadableFile: one of them cannot be read.
    """
    from cet_cli.report.changes import compose_changes, side_line

    limits = Limits()
    old, new = bytes_of(files.old, limits), bytes_of(files.new, limits)
    name = files.renamed or files.path
    before, after = open_single(old, files.path, limits), open_single(new, name, limits)
    if before is None or after is None:
        return NoPlan(old, new)
    base = PlanSide(before, before.portfolio, today)
    revision = PlanSide(after, after.portfolio, today)
    outcome = compare_plans(base, revision)
    named = side_line("a", "", base), side_line("b", "", revision)
    return compose_changes(named, after, outcome, today, Bar())
