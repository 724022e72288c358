"""`cet status`: how far is it?"""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.options import (
    AsOf,
    Directory,
    Format,
    KnownBy,
    NoColor,
    Project,
    day,
    enter,
    today,
)
from cet_cli.cli.telling import tell


def status(
    what: Annotated[
        str | None,
        typer.Argument(metavar="[PATH or AREA]", help="A portfolio's folder, or one of its areas."),
    ] = None,
    *,
    format: Format = "text",  # noqa: A002 - the option's name
    as_of: AsOf = None,
    known_by: KnownBy = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="Count the evidence that is missing, area by area.")
    ] = False,
    project: Project = False,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """How far is it?

    Counts with their denominators, what needs attention, a row an area, evidence.

    Exit code 0 however late the plan is. 2: could not answer, as where the plan has errors.
    """
    from cet_cli.api import summarise

    enter(directory)
    days = day(as_of, "--as-of"), day(known_by, "--known-by")
    report = summarise(what, today(), *days, missing=missing, projected=project)
    tell(report, "status", format, no_color=no_color)
    return 0
