"""Nothing true can be said of a plan that contradicts itself: it is refused, with its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.errors import RefusedPlan
from cet_cli.finding import Severity
from cet_cli.wording import says, shown, shown_path
from cet_cli.wording.findings import counted, sentence

if TYPE_CHECKING:
    from cet_cli.check import Outcome
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace

_MOST = 5
"""More errors than this are counted, not listed."""


def refuse_errors(workspace: Workspace, outcome: Outcome, side: str = "") -> None:
    """Refuse a plan that has error findings which nobody suppressed.

    Args:
        workspace: what was read.
        outcome: what was found in it.
        side: what a revision is called from which it was read; "" for files on the disk.

    Raises:
        RefusedPlan: naming the first errors, a line each.
    """
    errors = outcome.at_least(Severity.ERROR)
    if not errors:
        return
    here = workspace.root == "."
    place = sentence("this_folder") if here else shown_path(workspace.root)
    place = sentence("of_side", place=place, side=shown(side)) if side else place
    lines = [sentence("refused", place=place, errors=counted(len(errors), "error"))]
    lines += (f"  {_line(error)}" for error in errors[:_MOST])
    if not side:
        lines.append(sentence("see_all"))
    raise RefusedPlan("\n".join(lines))


def _line(error: Finding) -> str:
    place = f"{shown_path(error.span.file)}:{error.span.line}: " if error.span else ""
    return f"{place}{error.rule} {says(error)}"
