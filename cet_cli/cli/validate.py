"""`cet validate`: is the plan well formed?"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cet_cli.cli.boundary import COULD_NOT_ANSWER
from cet_cli.cli.options import AsOf, Directory, FindingsFormat, NoColor, day, enter, today
from cet_cli.cli.screen import screen
from cet_cli.cli.telling import tell_on

_TRACED = frozenset({"gitlab", "junit", "sarif"})
"""The services that read these compare runs."""


class FailOn(StrEnum):
    """The least severity that makes the exit code 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


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
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Is the plan well formed?

    Every finding in one run, each with its place and what would be right.

    Exit code 0: clean. 1: findings at or above --fail-on. 2: could not answer, or a file could
    not be read: then the findings of the others are shown.
    """
    from cet_cli.api import check_paths
    from cet_cli.finding import Severity

    enter(directory)
    as_of_day = day(as_of, "--as-of") or today()
    found, bar = check_paths(paths or [], as_of_day, traced=format in _TRACED)
    report = replace(found, fails_from=Severity(fail_on.value) if fail_on else bar)
    page = screen(no_color=no_color)
    looks = {"wrap": page.terminal} if format == "text" else {}
    tell_on(page, report, "findings", format, **looks)
    if report.unread:
        return COULD_NOT_ANSWER
    return 1 if report.failed and not exit_zero else 0
