"""What was left out because of one mistake must not be reported as a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.load import field_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.finding import Finding
    from cet_cli.load import Workspace


def left_out(workspace: Workspace) -> frozenset[str]:
    """List the ids of things that exist but could not be read."""
    return frozenset().union(*(loaded.lost for loaded in workspace.files))


def beside_gaps(workspace: Workspace, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out findings about fields that are, or hold, a node which could not be read."""
    gaps = {one.file: one.pruning.removed for one in workspace.files if one.pruning.removed}
    if not gaps:
        yield from findings
        return
    for finding in findings:
        if finding.address is None or not finding.address.field:
            yield finding
            continue
        file, route = field_of(workspace, finding.address)
        if not any(gap[: len(route)] == route for gap in gaps.get(file, ())):
            yield finding
