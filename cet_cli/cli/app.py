"""The commands, and what holds for all of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cet_cli import __version__
from cet_cli.cli import (
    collect,
    diff,
    drop,
    explain,
    fmt,
    history,
    init,
    listing,
    merge,
    move,
    new,
    record,
    rename,
    report,
    revise,
    rules,
    schema,
    show,
    split,
    status,
    validate,
)
from cet_cli.cli.boundary import DEBUG
from cet_cli.cli.negatives import Figured
from cet_cli.cli.options import Directory, enter
from cet_cli.cli.sitting import editing
from cet_cli.cli.speaking import command_of, listen

if TYPE_CHECKING:
    from collections.abc import Callable

_COMMANDS = (
    ("status", status.status),
    ("validate", validate.validate),
    ("diff", diff.diff),
    ("report", report.report),
    ("show", show.show),
    ("history", history.history),
    ("list", listing.list_things),
    ("record", record.record),
    ("revise", revise.revise),
    ("new", new.new),
    ("drop", drop.drop),
    ("rename", rename.rename),
    ("move", move.move),
    ("merge", merge.merge),
    ("split", split.split),
    ("fmt", fmt.fmt),
    ("explain", explain.explain),
    ("rules", rules.rules),
    ("schema", schema.schema),
    ("init", init.init),
)

_EDITING = frozenset({"record", "revise", "new", "drop", "rename", "move", "merge", "split"})
"""They work an edit out; the options and the way from there to files are the same for all."""


def application(asked: str = "") -> typer.Typer:
    """Make the application; where one command is asked for, with no other.

    To make all of them takes a twentieth of a short answer.

    Args:
        asked: the first word that was typed; any that is no command leaves all of them.
    """
    app = typer.Typer(
        name="cet",
        help="Keep a technology strategy as reviewed text files, and ask it how far it is.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_everywhere)
    known: dict[str, Callable[..., Any]] = dict(_COMMANDS)
    for name, command in {asked: known[asked]}.items() if asked in known else known.items():
        if name in _EDITING:
            app.command(name, cls=Figured)(editing(command))
        else:
            app.command(name)(command)
    if asked not in known:
        app.add_typer(collect.collect, name="collect")
    return app


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"cet {__version__}")
        raise typer.Exit


def _everywhere(
    directory: Directory = None,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", callback=_show_version, is_eager=True, help="Show the version."
        ),
    ] = False,
    _debug: Annotated[bool, typer.Option(DEBUG, hidden=True)] = False,
) -> None:
    enter(directory)


def run() -> int:
    """Run the command that was typed and give its exit code; without one, show the help."""
    arguments = listen(sys.argv[1:])
    app = application(arguments[0] if arguments else "")
    code = command_of(app)(arguments, prog_name="cet", standalone_mode=False)
    return code if isinstance(code, int) else 0
