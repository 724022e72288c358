"""Mend what a check finds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.checking import places_of
from cet_cli.api.settings import limits_of, settings_of
from cet_cli.check import check
from cet_cli.load.workspace import open_place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.check import Outcome
    from cet_cli.edit.edits import Edits
    from cet_cli.edit.fixing import Fixing
    from cet_cli.load import Workspace
    from cet_cli.load.discovery import Place


def fix_paths(
    paths: Sequence[Path],
    as_of: date,
    here: Path | None = None,
    *,
    unsafe: bool = False,
    write: bool = True,
) -> list[Fixing]:
    """Mend the findings in portfolios, or in files and folders of some, for which a fix is known.

    Args:
        paths: portfolios, or files and folders of some; none for the portfolio found here.
        as_of: the day to look at them.
        here: the working directory.
        unsafe: whether to make fixes, too, that are a guess.
        write: whether to write; otherwise it is only worked out.

    Raises:
        UnwritableFile: nothing of that portfolio was written.
        BusyPlan: another edit has been running for ten seconds.
    """
    base = here or Path.cwd()
    return [
        _fixed(place, base, as_of, unsafe=unsafe, write=write) for place in places_of(paths, base)
    ]


def _fixed(place: Place, base: Path, as_of: date, *, unsafe: bool, write: bool) -> Fixing:
    from cet_cli.edit import edit_locked
    from cet_cli.edit.fixing import fix_plan

    settings = settings_of(place.root, base)
    limits = limits_of(settings)

    def checked(workspace: Workspace) -> Outcome:
        return check(workspace, as_of, settings)

    workspace = open_place(place, base, limits)
    fixing = fix_plan(workspace, checked, base, limits, unsafe=unsafe)
    if not write or not fixing.edits.files:
        return fixing

    def make(fresh: Workspace) -> Edits:
        nonlocal fixing
        focused = replace(fresh, focus=workspace.focus)
        fixing = fix_plan(focused, checked, base, limits, unsafe=unsafe)
        return fixing.edits

    edit_locked(place.files[0], make, here=base, limits=limits)
    return fixing
