"""`cet merge`: several things become one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.editing import At, Name, On, Source, SourceField, Why
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from cet_cli.api.editing import Proposal
    from cet_cli.cli.sitting import Sitting


def merge(
    sitting: Sitting,
    addresses: Annotated[
        list[str],
        typer.Argument(
            metavar="ADDRESS...", help="The things; then what the new one says, as FIELD=VALUE."
        ),
    ],
    *,
    into: Annotated[str, typer.Option("--into", metavar="NEW-ID", help="The id of the new one.")],
    name: Name = None,
    on: On = "",
    source: Source = "",
    at: At = "",
    why: Why = "",
    source_field: SourceField = None,
) -> Proposal:
    """Merge several things of one kind into a new one.

    cet merge quantum/a quantum/b --into ab --name "A and B" due=2029 --on 2026-03 --source plan-2

    The new one says what all of them say alike, and what links led to them leads to it. The old
    ones are kept, withdrawn, so that the plan as of an earlier day is whole.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Saying
    from cet_cli.api.verbs import merge as propose
    from cet_cli.cli.entering import cited

    if not (name and on and source):
        raise WrongUsage("a merger needs --name, its date (--on) and who says so (--source)")
    fields: dict[str, list[str]] = {}
    for word in (word for word in addresses if "=" in word):
        fields.setdefault(word.partition("=")[0], []).append(word.partition("=")[2])
    things = [word for word in addresses if "=" not in word]
    citation, entered = cited(source, at, source_field, asks=sitting.asks)
    saying = Saying(on, citation, why)
    return propose(things, (into, name), saying, sitting.desk(), fields, entered)
