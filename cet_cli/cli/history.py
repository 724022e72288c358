"""`cet history`: original, previous, current."""

from __future__ import annotations

from typing import Annotated

import typer

from cet_cli.cli.options import Directory, Format, NoColor, enter, today
from cet_cli.cli.telling import tell
from cet_cli.errors import WrongUsage


def history(
    address: Annotated[
        str | None,
        typer.Argument(
            metavar="ADDRESS",
            help="A thing, a part or a field of one; with --moved, perhaps an area.",
        ),
    ] = None,
    *,
    moved: Annotated[
        bool, typer.Option("--moved", help="Rank all that moved, the longest slip first.")
    ] = False,
    git: Annotated[
        bool, typer.Option("--git/--no-git", help="Whether to ask git for older values too.")
    ] = True,
    format: Format = "text",  # noqa: A002 - the option's name
    no_color: NoColor = False,
    directory: Directory = None,
) -> int:
    """Original, previous, current: how a thing came to what it says.

    From the plan's own history (`was`) and from git, without duplicates, with dates, sources and
    the slip in all. Commits that cannot be read are skipped and counted.
    """
    from cet_cli import api

    enter(directory)
    if moved:
        tell(api.moved(address, today()), "moved", format, no_color=no_color)
    elif address is None:
        raise WrongUsage("the history of what? Name an address, or rank all with --moved")
    else:
        tell(api.history(address, today(), git=git), "history", format, no_color=no_color)
    return 0
