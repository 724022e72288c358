"""Write several files so that all of them are the new ones, or all of them the old ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.edit.edits import Edits
    from cet_cli.load import Workspace
    from cet_cli.patch import Patch


def write(edits: Edits) -> Edits:
    """Write edits that were worked out, all files or none.

    If a file was changed meanwhile, the patches are worked out anew on what stands there now,
    provided that what they replace is still as it was seen.

    Returns:
        The edits as written.

    Raises:
        RefusedEdit: the files changed meanwhile at the very places; nothing was written.
        UnwritableFile: nothing was written; what stood there before still does.
        BusyPlan: another edit has been running for ten seconds.
    """
    raise NotImplementedError


def edit_locked(
    path: Path | None,
    make: Callable[[Workspace], Iterable[Patch] | Edits],
    *,
    here: Path | None = None,
    limits: Limits | None = None,
) -> Edits:
    """Take the lock, read the plan fresh, let `make` say what to change, and write it.

    Args:
        path: a portfolio's folder or file, as for `open_workspace`.
        make: from the plan as it stands now to the patches, or to edits already `planned`; what it
            raises is passed on, with nothing written.
        here: the working directory, from which paths are shown.
        limits: how large and how deep a file may be.

    Raises:
        RefusedEdit: see `planned`.
        UnwritableFile: nothing was written; what stood there before still does.
        BusyPlan: another edit has been running for ten seconds.
    """
    raise NotImplementedError
