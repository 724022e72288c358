"""`cet rename`: another id, and every reference with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def rename(
    sitting: Sitting,
    address: Annotated[
        str, typer.Argument(metavar="ADDRESS", help="An area, a thing, a target or a source.")
    ],
    new_id: Annotated[str, typer.Argument(metavar="NEW-ID", help="What it is called from now on.")],
) -> Proposal:
    """Give something another id, with every reference to it in all files.

    The old id is kept under `formerly`, so that a comparison knows it again; going back takes it
    away. A source has no `formerly`: every citation of it is written anew.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import rename as propose

    return propose(address, new_id, sitting.desk())
