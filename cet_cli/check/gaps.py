"""What was left out because of one mistake must not be reported as a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.finding import Finding
    from cet_cli.load import Places, Workspace


def left_out(workspace: Workspace) -> frozenset[str]:
    """List the ids of things that exist but could not be read."""
    return frozenset().union(*(loaded.lost for loaded in workspace.files))


def beside_gaps(
    workspace: Workspace, places: Places, findings: Iterable[Finding]
) -> Iterator[Finding]:
    """Leave out findings about fields that are, or hold, a node which could not be read."""
    gaps = {one.file: one.pruning.gaps() for one in workspace.files if one.pruning.changes}
    for finding in findings:
        if gaps and finding.address is not None and finding.address.field:
            file, route = places.field(finding.address)
            if route in gaps.get(file, ()):
                continue
        yield finding
