"""`cet drop`: a thing is withdrawn, and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import At, On, Source, SourceField, Why
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def drop(
    sitting: Sitting,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A thing.")],
    *,
    on: On = "",
    source: Source = "",
    at: At = "",
    why: Why = "",
    source_field: SourceField = None,
) -> Proposal:
    """Drop a thing: it is withdrawn, and kept with who withdrew it, when and why.

    "Not repeated in a later document" is not "withdrawn": that is `not_repeated_in`.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Saying
    from cet_cli.api.verbs import drop as propose
    from cet_cli.cli.entering import cited

    if not on or not source:
        raise WrongUsage("a withdrawal needs its date (--on) and who says so (--source)")
    desk = sitting.desk()
    citation, entered = cited(source, at, source_field, asks=sitting.asks)
    return propose(address, Saying(on, citation, why), desk, entered)
