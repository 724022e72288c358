"""`cet show ADDRESS`: one thing whole."""

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


def show(
    address: Annotated[
        str,
        typer.Argument(
            metavar="ADDRESS",
            help="A thing, a part or a field of one, an area or a source; or an id alone.",
        ),
    ],
    *,
    format: Format = "text",  # noqa: A002 - the option's name
    as_of: AsOf = None,
    known_by: KnownBy = None,
    project: Project = False,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """One thing whole.

    Its numbers, its verdict worked out, what it needs and what needs it, its sources, its history
    and the findings on it.

    Addresses are written quantum/qubits, quantum/qubits/target, quantum/qubits.unit, quantum,
    sources/roadmap-1, or qubits where one thing alone is called so.
    """
    from cet_cli import api

    enter(directory)
    days = day(as_of, "--as-of"), day(known_by, "--known-by")
    report = api.show(address, today(), *days, projected=project)
    tell(report, "show", format, no_color=no_color)
    return 0
