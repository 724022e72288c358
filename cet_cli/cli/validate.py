"""`cet validate`: is the plan well formed?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.boundary import COULD_NOT_ANSWER
from cet_cli.cli.fmt import difference
from cet_cli.cli.options import AsOf, Directory, FindingsFormat, NoColor, day, enter, today
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer, complain
from cet_cli.cli.telling import tell_on
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.edit.fixing import Fixing

_TRACED = frozenset({"gitlab", "junit", "sarif"})
"""The services that read these compare runs."""

_MENDING = frozenset({"sarif"})
"""Editors that read these can mend what was found."""


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Fixes that were asked for."""

    paths: list[Path]
    as_of: date
    unsafe: bool

    def shown(self, *, exit_zero: bool) -> int:
        """Show what would change; that something would is a finding."""
        fixings = self._worked_out(write=False)
        if not any(one.fixes for one in fixings):
            complain(_said("nothing"))
            return 0
        answer(difference("".join(one.edits.diff() for one in fixings)))
        return 0 if exit_zero else 1

    def made(self, *, tell: bool) -> None:
        """Write the fixes, and tell which, where people read the answer."""
        lines = [line for one in self._worked_out(write=True) for line in _told(one)]
        if tell and lines:
            answer("".join(f"{line}\n" for line in [*lines, ""]))

    def _worked_out(self, *, write: bool) -> list[Fixing]:
        from cet_cli.api import fix_paths

        return fix_paths(self.paths, self.as_of, unsafe=self.unsafe, write=write)


def _told(fixing: Fixing) -> Iterator[str]:
    """Say how much was mended in which file, and of which rules."""
    from cet_cli.wording import shown_path
    from cet_cli.wording.tidying import counted

    for file in sorted({fix.file for fix in fixing.fixes}):
        codes = [fix.finding.rule for fix in fixing.fixes if fix.file == file]
        named = ", ".join(sorted(set(codes)))
        yield counted("fixed", len(codes), file=shown_path(file), codes=named)


def _said(name: str) -> str:
    from cet_cli.wording.tidying import sentence

    return sentence(name)


def validate(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="A portfolio, or files and folders of one."),
    ] = None,
    *,
    format: FindingsFormat = "text",  # noqa: A002 - the option's name
    fail_on: Annotated[
        FailOn | None,
        typer.Option("--fail-on", help="Fail from this severity on [default: error]."),
    ] = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="Report, but never fail.")] = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Mend what can only be meant one way, then report.")
    ] = False,
    unsafe_fixes: Annotated[
        bool, typer.Option("--unsafe-fixes", help="Make fixes, too, that are a guess.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing: show what --fix would change.")
    ] = False,
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Is the plan well formed?

    Every finding in one run, each with its place and what would be right.

    --fix mends misspelt keys, dates in another form, texts that a comma split and allowances that
    allow nothing; everything else in the files stays as it is, to the byte.

    Exit code 0: clean. 1: findings at or above --fail-on. 2: could not answer, or a file could
    not be read: then the findings of the others are shown.
    """
    from cet_cli.api import check_paths
    from cet_cli.finding import Severity

    enter(directory)
    as_of_day = day(as_of, "--as-of") or today()
    wanted = _Wanted(paths or [], as_of_day, unsafe=unsafe_fixes)
    if diff:
        return wanted.shown(exit_zero=exit_zero)
    if unsafe_fixes and not fix:
        raise WrongUsage(_said("needs_fix"))
    if fix:
        wanted.made(tell=format == "text")
    found, bar = check_paths(
        paths or [], as_of_day, traced=format in _TRACED, mended=format in _MENDING
    )
    report = replace(found, fails_from=Severity(fail_on.value) if fail_on else bar)
    page = screen(no_color=no_color)
    looks = {"wrap": page.terminal} if format == "text" else {}
    tell_on(page, report, "findings", format, **looks)
    if report.unread:
        return COULD_NOT_ANSWER
    return 1 if report.failed and not exit_zero else 0
