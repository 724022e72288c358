"""Work out what some patches do to the bytes of a plan, and prove that they do only that."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from cet_cli.document import Limits
    from cet_cli.edit.edits import Edits
    from cet_cli.load import Workspace
    from cet_cli.patch import Patch


def planned(
    workspace: Workspace,
    patches: Iterable[Patch],
    *,
    here: Path | None = None,
    made: Mapping[str, bytes] | None = None,
    limits: Limits | None = None,
) -> Edits:
    """Work out patches; nothing is written.

    Args:
        workspace: the plan as it was read; its files are read again for their bytes.
        patches: what is wanted, in order.
        here: the folder that the shown paths of the workspace start from.
        made: new files by their path inside the portfolio's folder, with all that they hold.
        limits: how large and how deep a file may be.

    Returns:
        The new bytes and the plan as it would be read from them.

    Raises:
        RefusedEdit: an address leads nowhere, a file cannot be edited, or the change cannot be
            made without changing something else.
    """
    raise NotImplementedError
