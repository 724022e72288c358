"""`cet move`: a thing goes to another area."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.editing import DryRun, Yes, carry
from cet_cli.cli.options import AsOf, Directory, NoColor, day, enter, today


def move(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A thing.")],
    area: Annotated[
        str, typer.Argument(metavar="AREA", help="Where it goes: an area, or the portfolio's id.")
    ],
    *,
    yes: Yes = False,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Move a thing to another area, with every reference to it in all files.

    Its old address is kept under `formerly`; moving back takes it away.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Desk
    from cet_cli.api.verbs import move as propose

    enter(directory)
    proposal = propose(address, area, Desk(day(as_of, "--as-of") or today()))
    return carry(proposal, yes=yes, dry_run=dry_run, no_color=no_color)
