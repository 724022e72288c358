"""The options that several commands share."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from cet_cli.errors import WrongUsage

_DATE = 40
"""More of what should be a date is not repeated."""


_FORMAT = typer.Option("--format", help="How the answer is written.")

Format = Annotated[Literal["text", "json"], _FORMAT]
"""For people or for programs."""

RowsFormat = Annotated[Literal["text", "tsv", "json"], _FORMAT]
"""The same, and rows in columns parted by tabs."""

FindingsFormat = Annotated[
    Literal["text", "json", "markdown", "github", "gitlab", "junit", "sarif"], _FORMAT
]
"""The same, and what the services that run checks read."""

ChangesFormat = Annotated[
    Literal["text", "json", "markdown", "github", "gitlab", "junit", "sarif"], _FORMAT
]
"""The same for changes."""

AsOf = Annotated[
    str | None,
    typer.Option(
        "--as-of", metavar="DATE", help="Look at the plan as of this date; today if not given."
    ),
]

KnownBy = Annotated[
    str | None,
    typer.Option(
        "--known-by", metavar="DATE", help="Count only what had been read by this date (see `via`)."
    ),
]

Project = Annotated[
    bool,
    typer.Option(
        "--project", help="Say where targets would be by their dates if the average pace continues."
    ),
]

NoColor = Annotated[bool, typer.Option("--no-color", help="No colours (also: NO_COLOR).")]

Directory = Annotated[
    Path | None, typer.Option("-C", metavar="DIR", help="Work as if started in this folder.")
]


def enter(directory: Path | None) -> None:
    """Work as if started in another folder; it and the present one have to be there.

    Raises:
        WrongUsage: one of them is not.
    """
    try:
        os.chdir(directory if directory is not None else Path.cwd())
    except OSError as error:
        where = "the working directory" if directory is None else f"-C: `{directory}`"
        raise WrongUsage(f"{where}: {error.strerror}") from error


def day(text: str | None, option: str) -> date | None:
    """Read a date of the command line: a month or a year means its last day.

    Raises:
        WrongUsage: it is no date, or a span, which is no one day.
    """
    if text is None:
        return None
    from cet_cli.model.values import Period, Unreadable

    try:
        period = Period.read(text.removeprefix("@"))
    except Unreadable:
        period = None
    if period is None or period.precision == "span":
        few = text if len(text) <= _DATE else f"{text[:_DATE]}…"
        raise WrongUsage(
            f"{option}: `{few}` is not a date: write it like 2024-12-31, 2024-12 or 2024"
        )
    return period.end


def today() -> date:
    """Read the clock, once and only here."""
    return date.today()  # noqa: DTZ011 - the user's own day is meant
