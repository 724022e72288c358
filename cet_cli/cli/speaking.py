"""In which language to answer: `--lang`, the setting `lang`, on a terminal also its own.

Every command has the option, given here and not by each of them; a format for programs is
English whatever is asked for.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from typer.core import TyperCommand, TyperGroup, TyperOption

_OPTION = "--lang"
_PROGRAMS = frozenset({"gitlab", "json", "junit", "sarif", "tsv"})
"""Formats that programs read."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What says the language of a terminal, the first that is set."""

Lang = Annotated[
    Literal["en", "ko"] | None,
    typer.Option(_OPTION, help="Answer in English or in Korean."),
]


def listen(arguments: Sequence[str]) -> list[str]:
    """Learn the language before anything is read, so that help and complaints are in it too.

    Returns:
        What was typed; the help is asked for where nothing was, or nothing but a language.
    """
    terminal, asked = _of_terminal(), _asked(arguments)
    if terminal or asked:
        _hear(terminal, asked)
    alone = list(arguments) in ([], [_OPTION, asked], [f"{_OPTION}={asked}"])
    return [*arguments, "--help"] if alone else list(arguments)


def _hear(terminal: Literal["ko"] | None, asked: str) -> None:
    """Answer in the language of the terminal, or in the one asked for."""
    from cet_cli.wording.language import LANGUAGES, ask_for, go_by_terminal

    go_by_terminal(terminal)
    chosen = next((one for one in LANGUAGES if one == asked), None)
    if chosen:
        ask_for(chosen)


def _asked(arguments: Sequence[str]) -> str:
    """Find what follows the option, or what is joined to it."""
    found = ""
    for place, word in enumerate(arguments):
        if word == "--":
            break
        if word == _OPTION:
            found = "".join(arguments[place + 1 : place + 2])
        elif word.startswith(f"{_OPTION}="):
            found = word.partition("=")[2]
    return found


def _of_terminal() -> Literal["ko"] | None:
    """Tell the language of the terminal; a pipe has none."""
    if sys.stdout is None or not sys.stdout.isatty():
        return None
    value = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    return "ko" if value.lower().startswith("ko") else None


def command_of(app: typer.Typer) -> TyperGroup:
    """Make the commands of an application, each with the option, and help in the language."""
    group: TyperGroup = typer.main.get_command(app)  # type: ignore[assignment]
    option = _option()
    for command in commands_of(group):
        command.params.append(option)
        for parameter in command.params:
            if parameter.name == "format":
                parameter.callback = _formed
    if _in_korean():
        from cet_cli.cli.korean_help import speak_korean

        speak_korean(commands_of(group))
    return group


def _in_korean() -> bool:
    """Tell whether Korean was heard; the catalogue is not loaded to find out."""
    heard = sys.modules.get("cet_cli.wording.language")
    return heard is not None and heard.language() == "ko"


def commands_of(group: TyperGroup) -> Iterator[TyperCommand | TyperGroup]:
    """Give the application and each of its commands, those of a group of commands too."""
    yield group
    for command in group.commands.values():
        if hasattr(command, "commands"):
            yield from commands_of(cast("TyperGroup", command))
        else:
            yield cast("TyperCommand", command)


def _option() -> TyperOption:
    """Make the option, which all commands share."""
    carrier = typer.Typer(add_completion=False)
    carrier.command()(_spoken)
    (option,) = (one for one in typer.main.get_command(carrier).params if one.name == "lang")
    option.expose_value = False
    return cast("TyperOption", option)


def _spoken(lang: Lang = None) -> None:
    """Carry the option; what it says was heard before."""


def _formed(_context: object, _parameter: object, form: str) -> str:
    """Hear whether a program will read the answer."""
    if form in _PROGRAMS:
        from cet_cli.wording.language import for_programs

        for_programs()
    return form
