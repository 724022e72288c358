"""The options that several commands share."""

from __future__ import annotations

import os
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cet_cli.errors import WrongUsage


class Format(StrEnum):
    """How an answer is written."""

    TEXT = "text"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="How the answer is written.")]

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

NoColor = Annotated[bool, typer.Option("--no-color", help="No colours (also: NO_COLOR).")]

Directory = Annotated[
    Path | None, typer.Option("-C", metavar="DIR", help="Work as if started in this folder.")
]


def enter(directory: Path | None) -> None:
    """Work as if started in another folder."""
    if directory is None:
        return
    try:
        os.chdir(directory)
    except OSError as error:
        raise WrongUsage(f"-C: `{directory}`: {error.strerror}") from error


def day(text: str | None, option: str) -> date | None:
    """Read a date of the command line: a month or a year means its last day."""
    if text is None:
        return None
    from cet_cli.model.values import Period, Unreadable

    try:
        return Period.read(text.removeprefix("@")).end
    except Unreadable as error:
        raise WrongUsage(
            f"{option}: `{text}` is not a date: write it like 2024-12-31, 2024-12 or 2024"
        ) from error


def today() -> date:
    """Read the clock, once and only here."""
    return date.today()  # noqa: DTZ011 - the user's own day is meant
