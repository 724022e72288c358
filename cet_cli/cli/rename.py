"""`cet rename`: another id, and every reference with it."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.editing import DryRun, Yes, carry
from cet_cli.cli.options import AsOf, Directory, NoColor, day, enter, today


def rename(
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="An area, a thing, a target or a source.")
    ],
    new_id: Annotated[str, typer.Argument(metavar="NEW-ID", help="What it is called from now on.")],
    *,
    yes: Yes = False,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Give something another id, with every reference to it in all files.

    The old id is kept under `formerly`, so that a comparison knows it again; going back takes it
    away. A source has no `formerly`: every citation of it is written anew.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Desk
    from cet_cli.api.verbs import rename as propose

    enter(directory)
    proposal = propose(address, new_id, Desk(day(as_of, "--as-of") or today()))
    return carry(proposal, yes=yes, dry_run=dry_run, no_color=no_color)
