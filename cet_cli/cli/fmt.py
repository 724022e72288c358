"""`cet fmt`: one layout for every file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cet_cli.cli.boundary import COULD_NOT_ANSWER
from cet_cli.cli.options import Directory, enter
from cet_cli.cli.streams import answer, complain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.edit.formatting import Formatting

_WOULD_CHANGE = 1


def fmt(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="A portfolio, or files and folders of one."),
    ] = None,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing: exit 1 where a file would change.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Write nothing: show what would change.")
    ] = False,
    directory: Directory = None,
) -> int:
    """One layout for every file.

    Keys in the order of the format, indentation, quotes only where needed, a blank line between
    sections; what stands in braces stays there while it fits. Every comment stays with its thing,
    and no value changes: both are proved before anything is written.

    Exit code 0. 1: --check, and a file would change. 2: could not answer, or a file has mistakes
    in its YAML: then the others are formatted.
    """
    from cet_cli.api import format_paths

    enter(directory)
    formattings = format_paths(paths or [], write=not (check or diff))
    if diff:
        answer(difference("".join(one.edits.diff() for one in formattings)))
    else:
        answer(_told(formattings, "would_format" if check else "formatted"))
    refused = [refusal for one in formattings for refusal in one.refused]
    if refused:
        complain(*(_safe(f"cet: {refusal}") for refusal in refused))
        return COULD_NOT_ANSWER
    return _WOULD_CHANGE if check and any(one.edits.files for one in formattings) else 0


def difference(text: str) -> str:
    """Show a unified diff, harmless to a terminal and a build log."""
    return "".join(f"{_safe(line)}\n" for line in text.replace("\r\n", "\n").split("\n")[:-1])


def _safe(line: str) -> str:
    from cet_cli.wording import shown_line

    return shown_line(line)


def _told(formattings: Sequence[Formatting], says: str) -> str:
    """Name the files that change, and count the others."""
    from cet_cli.wording import shown_path
    from cet_cli.wording.tidying import counted, sentence

    changed = [edit.file for one in formattings for edit in one.edits.files]
    same = sum(one.files - len(one.refused) for one in formattings) - len(changed)
    lines = [sentence(says, file=shown_path(file)) for file in changed]
    if same or not lines:
        lines.append(counted("same", same))
    return "".join(f"{line}\n" for line in lines)
