"""`cet validate`: is the plan well formed?"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cet_cli.cli.boundary import COULD_NOT_ANSWER
from cet_cli.cli.options import AsOf, Directory, Format, FormatOption, NoColor, day, enter, today
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer, write


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
    format: FormatOption = Format.TEXT,  # noqa: A002 - the option's name
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
    report, bar = check_paths(paths or [], day(as_of, "--as-of") or today())
    if format is Format.JSON:
        from cet_cli.render.json.v1.findings import findings_json

        write(findings_json(report).encode())
    else:
        from cet_cli.render.terminal.findings import findings_lines

        page = screen(no_color=no_color)
        answer(page.text(lambda width: findings_lines(report, width, wrap=page.terminal)))
    if report.unread:
        return COULD_NOT_ANSWER
    failed = report.at_least(Severity(fail_on.value) if fail_on else bar)
    return 1 if failed and not exit_zero else 0
