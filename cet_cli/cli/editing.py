"""What the editing commands share: their options, and the way from a proposal to files."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer
from cet_cli.cli.telling import tell_on
from cet_cli.errors import RefusedEdit

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal

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

NOT_WRITTEN = 1
"""The exit code where the answer to the question was no."""


def carry(proposal: Proposal, *, yes: bool, dry_run: bool, no_color: bool) -> int:
    """Show what an edit does, ask, and write it.

    Raises:
        RefusedEdit: nobody can be asked here, and `--yes` was not given.
    """
    from cet_cli.api.editing import write_down
    from cet_cli.wording.editing import refusal, sentence

    page = screen(no_color=no_color)
    tell_on(page, proposal.report, "edited", "text", diff=dry_run or not yes)
    if dry_run:
        return 0
    if not yes:
        if not asking():
            raise RefusedEdit(refusal("not_a_terminal"))
        if not agreed(sentence("ask")):
            answer(f"{sentence('nothing')}\n")
            return NOT_WRITTEN
    write_down(proposal)
    answer("".join(f"{sentence('wrote', file=file)}\n" for file in proposal.report.files))
    return 0


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
