"""`cet drop`: a thing is withdrawn, and kept."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.editing import At, DryRun, On, Source, SourceField, Why, Yes, carry
from cet_cli.cli.options import AsOf, Directory, NoColor, day, enter, today
from cet_cli.errors import WrongUsage


def drop(
    address: Annotated[str, typer.Argument(metavar="ADDRESS", help="A thing.")],
    *,
    on: On = "",
    source: Source = "",
    at: At = "",
    why: Why = "",
    source_field: SourceField = None,
    yes: Yes = False,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Drop a thing: it is withdrawn, and kept with who withdrew it, when and why.

    "Not repeated in a later document" is not "withdrawn": that is `not_repeated_in`.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Desk, Saying
    from cet_cli.api.verbs import drop as propose
    from cet_cli.cli.entering import cited

    enter(directory)
    if not on or not source:
        raise WrongUsage("a withdrawal needs its date (--on) and who says so (--source)")
    desk = Desk(day(as_of, "--as-of") or today())
    citation, entered = cited(source, at, source_field)
    proposal = propose(address, Saying(on, citation, why), desk, entered)
    return carry(proposal, yes=yes, dry_run=dry_run, no_color=no_color)
