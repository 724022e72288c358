"""`cet split`: one thing becomes several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import At, On, Source, SourceField, Why
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def split(
    sitting: Sitting,
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="The thing.")],
    *,
    into: Annotated[
        str, typer.Option("--into", metavar="ID,ID", help="The ids of the new ones, by comma.")
    ],
    name: Annotated[
        list[str] | None,
        typer.Option("--name", metavar="TEXT", help="What each is called; again for each."),
    ] = None,
    on: On = "",
    source: Source = "",
    at: At = "",
    why: Why = "",
    source_field: SourceField = None,
) -> Proposal:
    """Split a thing into several new ones.

    cet split quantum/lines --into pilot,plant --name "Pilot line" --name Plant --on 2026-03
    --source plan-2

    The new ones say what the old one is for and when it was due; `cet revise --correct` mends
    that. The old one is kept, withdrawn, so that the plan as of an earlier day is whole.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Saying
    from cet_cli.api.verbs import split as propose
    from cet_cli.cli.entering import cited
    from cet_cli.wording.editing import refusal

    ids, names = [one.strip() for one in into.split(",") if one.strip()], name or []
    if not (on and source):
        raise WrongUsage("a split needs its date (--on) and who says so (--source)")
    if len(ids) != len(names):
        raise WrongUsage(refusal("split_names", count=str(len(ids)), names=str(len(names))))
    citation, entered = cited(source, at, source_field, asks=sitting.asks)
    saying = Saying(on, citation, why)
    return propose(address, dict(zip(ids, names, strict=True)), saying, sitting.desk(), entered)
