"""`cet status`: how far is it?"""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.options import (
    AsOf,
    Directory,
    Format,
    FormatOption,
    KnownBy,
    NoColor,
    day,
    enter,
    today,
)
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer, write


def status(
    what: Annotated[
        str | None,
        typer.Argument(metavar="[PATH or AREA]", help="A portfolio's folder, or one of its areas."),
    ] = None,
    *,
    format: FormatOption = Format.TEXT,  # noqa: A002 - the option's name
    as_of: AsOf = None,
    known_by: KnownBy = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="Count the evidence that is missing, area by area.")
    ] = False,
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
    report = summarise(what, today(), *days, missing=missing)
    if format is Format.JSON:
        from cet_cli.render.json.v1.status import status_json

        write(status_json(report).encode())
    else:
        from cet_cli.render.terminal.status import status_lines

        answer(screen(no_color=no_color).text(lambda width: status_lines(report, width)))
    return 0
