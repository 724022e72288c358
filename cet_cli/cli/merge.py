"""`cet merge`: several things become one."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.editing import At, DryRun, On, Source, Why, Yes, carry
from cet_cli.cli.options import AsOf, Directory, NoColor, day, enter, today
from cet_cli.errors import WrongUsage


def merge(
    addresses: Annotated[
        list[str],
        typer.Argument(
            metavar="ADDRESS...", help="The things; then what the new one says, as FIELD=VALUE."
        ),
    ],
    *,
    into: Annotated[str, typer.Option("--into", metavar="NEW-ID", help="The id of the new one.")],
    name: Annotated[
        list[str] | None,
        typer.Option("--name", metavar="TEXT", help="Its name; again in the other language."),
    ] = None,
    on: On = "",
    source: Source = "",
    at: At = "",
    why: Why = "",
    yes: Yes = False,
    dry_run: DryRun = False,
    as_of: AsOf = None,
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Merge several things of one kind into a new one.

    cet merge quantum/a quantum/b --into ab --name "A and B" due=2029 --on 2026-03 --source plan-2

    The new one says what all of them say alike, and what links led to them leads to it. The old
    ones are kept, withdrawn, so that the plan as of an earlier day is whole.

    Exit code 0: written, or shown with --dry-run. 1: you said no. 2: refused; nothing changed.
    """
    from cet_cli.api.verbs import Desk, Saying
    from cet_cli.api.verbs import merge as propose
    from cet_cli.edit.verbs.citing import citation

    enter(directory)
    if not (name and on and source):
        raise WrongUsage("a merger needs --name, its date (--on) and who says so (--source)")
    fields: dict[str, list[str]] = {}
    for word in (word for word in addresses if "=" in word):
        fields.setdefault(word.partition("=")[0], []).append(word.partition("=")[2])
    things = [word for word in addresses if "=" not in word]
    desk = Desk(day(as_of, "--as-of") or today())
    proposal = propose(things, (into, name), Saying(on, citation(source, at), why), desk, fields)
    return carry(proposal, yes=yes, dry_run=dry_run, no_color=no_color)
