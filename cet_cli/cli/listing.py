"""`cet list`: the things of a plan in rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.options import (
    AsOf,
    Directory,
    KnownBy,
    NoColor,
    RowsFormat,
    day,
    enter,
    today,
)
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import complain
from cet_cli.cli.telling import tell_on

if TYPE_CHECKING:
    from cet_cli.cli.screen import Screen
    from cet_cli.report.listing import ListReport


def list_things(
    *,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="Only this kind; may be given again."),
    ] = None,
    area: Annotated[
        str, typer.Option("--area", metavar="AREA", help="Only what stands in this area.")
    ] = "",
    status: Annotated[
        str, typer.Option("--status", metavar="STATUS", help="Only what has this status.")
    ] = "",
    due_before: Annotated[
        str | None,
        typer.Option(
            "--due-before", metavar="DATE", help="Only what is due before this date, by date."
        ),
    ] = None,
    owner: Annotated[
        str,
        typer.Option(
            "--owner", metavar="TEXT", help="Only what somebody with this name answers for."
        ),
    ] = "",
    missing: Annotated[
        bool, typer.Option("--missing", help="What lacks evidence, and which.")
    ] = False,
    format: RowsFormat = "text",  # noqa: A002 - the option's name
    as_of: AsOf = None,
    known_by: KnownBy = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """The things of a plan in rows.

    Missions, technologies, milestones, indicators with their targets, budgets, projects, measures,
    bodies and questions; areas, sources and figures where --kind asks for them.

    In a pipe the rows are parted by tabs, with a line of titles first.
    """
    from cet_cli import api
    from cet_cli.report.listing import Selection

    enter(directory)
    wanted = Selection(
        kinds=tuple(kind or ()),
        area=area,
        status=status,
        due_before=_first_day(due_before),
        owner=owner,
        missing=missing,
    )
    days = day(as_of, "--as-of"), day(known_by, "--known-by")
    report = api.list_things(wanted, today(), *days)
    _answer(report, format, screen(no_color=no_color))
    return 0


def _answer(report: ListReport, form: str, page: Screen) -> None:
    """Write the rows as they were asked for; into a pipe, text is columns parted by tabs."""
    if form == "text" and not page.terminal:
        form = "tsv"
    tell_on(page, report, "list", form)
    if form == "tsv" and report.errors:
        _warn(report.errors)


def _first_day(text: str | None) -> date | None:
    """Read the date of `--due-before`: before 2027 is before its first day."""
    last = day(text, "--due-before")
    if text is None or last is None:
        return None
    from cet_cli.model.values import Period

    return Period.read(text.removeprefix("@")).start


def _warn(errors: int) -> None:
    """Say beside the rows that the plan has errors: a program reads the rows."""
    from cet_cli.wording.findings import counted
    from cet_cli.wording.listing import sentence

    complain(f"cet: {sentence('errors', errors=counted(errors, 'error'))}")
