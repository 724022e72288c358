"""`cet move`: a thing goes to another area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def move(
    sitting: Sitting,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A thing.")],
    area: Annotated[
        str, typer.Argument(metavar="AREA", help="Where it goes: an area, or the portfolio's id.")
    ],
) -> Proposal:
    """Move a thing to another area, with every reference to it in all files.

    Its old address is kept under `formerly`; moving back takes it away.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import move as propose

    return propose(address, area, sitting.desk())
