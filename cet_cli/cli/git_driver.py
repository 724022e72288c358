"""`cet diff --git-driver`: what git calls to show the meaning of a change."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from cet_cli.cli.options import today
from cet_cli.cli.screen import screen
from cet_cli.cli.streams import answer
from cet_cli.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.api.driving import GitFiles, NoPlan
    from cet_cli.render.terminal.lines import Line

_GIVEN = 7
"""Path, then file, id and mode of the old side and of the new one."""

_RENAMED = 9
"""And, for a renamed file, its new name and what git says of it."""


def drive(words: Sequence[str], *, no_color: bool) -> int:
    """Show what changed in one file, as git asks for it.

    Raises:
        WrongUsage: these are not the words that git gives.
    """
    from cet_cli.api.driving import NoPlan, compare_files
    from cet_cli.render.terminal.changes import changes_lines
    from cet_cli.wording import shown_path
    from cet_cli.wording.starting import sentence

    if len(words) == 1:
        answer(f"{sentence('not_merged', path=shown_path(words[0]))}\n")
        return 0
    files = _files(words)
    report = compare_files(files, today())
    page = screen(no_color=no_color)
    head: Line = ((f"cet diff {shown_path(files.shown)}", "strong"),)

    def lines(width: int) -> Iterator[Line]:
        yield head
        if isinstance(report, NoPlan):
            yield from _text_lines(files, report)
        else:
            yield from changes_lines(report, width, verbose=True, wrap=page.terminal, brief=True)

    answer(page.text(lines))
    return 0


def _files(words: Sequence[str]) -> GitFiles:
    from cet_cli.api.driving import GitFiles

    if len(words) not in (_GIVEN, _RENAMED):
        raise WrongUsage(
            "--git-driver is for git: set it with "
            "`git config diff.cet.command 'cet diff --git-driver'`"
        )
    renamed = words[7] if len(words) == _RENAMED else ""
    return GitFiles(words[0], words[1], words[4], renamed)


def _text_lines(files: GitFiles, texts: NoPlan) -> Iterator[Line]:
    """Show the text of what is no plan, as git would."""
    from cet_cli.wording import shown

    old, new = (text.decode("utf-8", "backslashreplace").splitlines() for text in texts)
    for line in difflib.unified_diff(
        old, new, files.path, files.renamed or files.path, lineterm=""
    ):
        tone = {"-": "bad", "+": "good", "@": "dim"}.get(line[:1], "")
        yield ((shown(line, limit=len(line)), tone),)
