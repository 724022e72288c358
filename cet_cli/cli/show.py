"""`cet show ADDRESS`: one thing whole."""

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


def show(
    address: Annotated[
        str,
        typer.Argument(
            metavar="ADDRESS",
            help="A thing, a part or a field of one, an area or a source; or an id alone.",
        ),
    ],
    *,
    format: FormatOption = Format.TEXT,  # noqa: A002 - the option's name
    as_of: AsOf = None,
    known_by: KnownBy = None,
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
    report = api.show(address, today(), day(as_of, "--as-of"), day(known_by, "--known-by"))
    if format is Format.JSON:
        from cet_cli.render.json.v1.show import show_json

        write(show_json(report).encode())
    else:
        from cet_cli.render.terminal.show import show_lines

        answer(screen(no_color=no_color).text(lambda width: show_lines(report, width)))
    return 0
