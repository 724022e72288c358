"""The help of the commands in Korean, set by columns: a syllable takes two."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import cells, folded, padded
from cet_cli.wording.help import help_words
from cet_cli.wording.korean.help import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from typer import Context
    from typer.core import TyperCommand, TyperGroup

_WIDEST = 100
_MOST = 30
"""A name wider than this has its explanation below it."""

_DEFAULT = re.compile(r"(?:^|  )\[(default: [^\]]*|required)\]$")
_Row = tuple[str, str]


def speak_korean(commands: Iterable[TyperCommand | TyperGroup]) -> None:
    """Let every command say its help in Korean."""
    for command in commands:
        _teach(command)


def _teach(command: TyperCommand | TyperGroup) -> None:
    def get_help(context: Context) -> str:
        width = min(shutil.get_terminal_size().columns, _WIDEST) - 2
        return "\n".join(_page(command, context, width))

    command.get_help = get_help  # type: ignore[assignment, method-assign]


def _page(command: TyperCommand | TyperGroup, context: Context, width: int) -> Iterator[str]:
    """Write the usage, what the command does, and what it takes."""
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"{HEADINGS['usage']}: {context.command_path} {usage}"
    for paragraph in _paragraphs(command.help):
        yield ""
        yield from (f"  {line}" for line in folded(help_words(paragraph), width - 2))
    arguments, options = _parameters(command, context)
    yield from _section(HEADINGS["arguments"], arguments, width)
    yield from _section(HEADINGS["options"], options, width)
    commands = getattr(command, "commands", {})
    rows = [(name, _first(one)) for name, one in commands.items() if not one.hidden]
    yield from _section(HEADINGS["commands"], rows, width)


def _paragraphs(text: str | None) -> list[str]:
    """Join the lines of each paragraph, as the catalogue knows them."""
    return [" ".join(one.split()) for one in (text or "").strip().split("\n\n")]


def _first(command: TyperCommand) -> str:
    """Say in one line what a command is for."""
    return help_words(_paragraphs(command.help)[0])


def _parameters(
    command: TyperCommand | TyperGroup, context: Context
) -> tuple[list[_Row], list[_Row]]:
    arguments: list[_Row] = []
    options: list[_Row] = []
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None:
            rows = arguments if parameter.param_type_name == "argument" else options
            rows.append((record[0], _explained(record[1])))
    return arguments, options


def _explained(text: str) -> str:
    """Say what a parameter is, and its default."""
    match = _DEFAULT.search(text)
    if match is None:
        return help_words(" ".join(text.split()))
    name, _, value = match[1].partition(": ")
    said = help_words(" ".join(text[: match.start()].split()))
    return f"{said} [{HEADINGS[name]}{f': {value}' if value else ''}]".lstrip()


def _section(title: str, rows: Sequence[_Row], width: int) -> Iterator[str]:
    if not rows:
        return
    yield ""
    yield f"{title}:"
    first = max((cells(name) for name, _ in rows if cells(name) <= _MOST), default=0)
    for name, text in rows:
        lines = folded(text, width - first - 4)
        if cells(name) > first:
            yield f"  {name}"
        else:
            yield f"  {padded(name, first)}  {lines.pop(0)}".rstrip()
        yield from (f"  {' ' * first}  {line}" for line in lines)
