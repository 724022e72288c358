"""What the editing commands share: their options, and the questions that they ask."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cet_cli.cli.streams import answer
from cet_cli.errors import RefusedEdit

Yes = Annotated[bool, typer.Option("--yes", "-y", help="Write without asking.")]

DryRun = Annotated[
    bool, typer.Option("--dry-run", "-n", help="Show the difference and write nothing.")
]

Source = Annotated[
    str,
    typer.Option(
        "--source",
        metavar="ID",
        help="Who says so: the id of a source, perhaps `id#place in it`; `new` enters one.",
    ),
]

At = Annotated[
    str, typer.Option("--at", metavar="PLACE", help="Where in the source: a page, a table.")
]

On = Annotated[
    str, typer.Option("--on", metavar="DATE", help="The date: 2026-03-31, 2026-Q1, 2026, a span.")
]

Why = Annotated[
    str, typer.Option("--why", metavar="TEXT", help="The reason that the source gives.")
]

Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="A remark of the editor.")]

SourceField = Annotated[
    list[str] | None,
    typer.Option(
        "--source-field",
        metavar="FIELD=TEXT",
        help="Of a new source: id, title, publisher, published, url, kind, standing; again for "
        "each.",
    ),
]

Name = Annotated[
    list[str] | None,
    typer.Option("--name", metavar="TEXT", help="Its name; again in the other language."),
]


def asking() -> bool:
    """Tell whether somebody sits at a terminal and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def agreed(question: str) -> bool:
    """Ask for a yes; anything else is a no."""
    return asked(question).lower() in {"y", "yes", "네", "예", "ㅇ"}


def asked(question: str) -> str:
    """Ask for one line.

    Raises:
        RefusedEdit: the input has come to its end.
    """
    from cet_cli.wording.editing import refusal

    answer(question)
    line = sys.stdin.readline()
    if not line:
        answer("\n")
        raise RefusedEdit(refusal("nobody_answers"))
    return line.strip()


def asked_id(proposal: str, indent: str = "") -> str:
    """Ask for an id until one is given; nothing typed takes what is proposed in brackets.

    Raises:
        RefusedEdit: the input has come to its end.
    """
    from cet_cli.edit.verbs.renaming import well_formed
    from cet_cli.wording.editing import question

    shown = f" [{proposal}]" if proposal else ""
    while True:
        name = asked(f"{indent}{question('id')}{shown}: ") or proposal
        try:
            well_formed(name)
        except RefusedEdit as error:
            answer(f"{indent}{error}\n")
        else:
            return name
