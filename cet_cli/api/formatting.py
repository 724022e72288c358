"""Bring plans into the canonical layout."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.checking import places_of
from cet_cli.api.settings import limits_of, settings_of
from cet_cli.load.workspace import open_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.edit.edits import Edits
    from cet_cli.edit.formatting import Formatting
    from cet_cli.load import Workspace
    from cet_cli.load.discovery import Place


def format_paths(
    paths: Sequence[Path], here: Path | None = None, *, write: bool = True
) -> list[Formatting]:
    """Bring the files that paths name, or all of the portfolio found here, into one layout.

    Comments stay, and nothing that the plan says changes.

    Args:
        paths: portfolios, or files and folders of some; none for the portfolio found here.
        here: the working directory.
        write: whether to write; otherwise it is only worked out.

    Returns:
        What became of each portfolio, or would.

    Raises:
        UnwritableFile: nothing of that portfolio was written.
        BusyPlan: another edit has been running for ten seconds.
    """
    base = here or Path.cwd()
    return [_formatted(place, base, write=write) for place in places_of(paths, base)]


def _formatted(place: Place, base: Path, *, write: bool) -> Formatting:
    from cet_cli.edit import edit_locked
    from cet_cli.edit.formatting import format_plan

    limits = limits_of(settings_of(place.root, base))
    workspace = open_place(place, base, limits)
    formatting = format_plan(workspace, base, limits)
    if not write or not formatting.edits.files:
        return formatting

    def make(fresh: Workspace) -> Edits:
        nonlocal formatting
        formatting = format_plan(replace(fresh, focus=workspace.focus), base, limits)
        return formatting.edits

    edit_locked(place.files[0], make, here=base, limits=limits)
    return formatting
