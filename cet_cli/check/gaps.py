"""What was left out because of one mistake must not be reported as a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.load import spot_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.finding import Finding, Route
    from cet_cli.load import Workspace


def left_out(workspace: Workspace) -> frozenset[str]:
    """List the ids of things that exist but could not be read."""
    return frozenset().union(*(loaded.lost for loaded in workspace.files))


def beside_gaps(workspace: Workspace, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out findings about places that hold, or lie in, a node which could not be read."""
    gaps = {one.file: one.pruning.removed for one in workspace.files if one.pruning.removed}
    if not gaps:
        yield from findings
        return
    for finding in findings:
        if finding.address is None:
            yield finding
            continue
        spot = spot_of(workspace, finding.address)
        field = (finding.address.field,) if finding.address.field else ()
        if not any(_touches(gap, spot.route, field) for gap in gaps.get(spot.file, ())):
            yield finding


def _touches(gap: Route, route: Route, field: Route) -> bool:
    """Tell whether a finding at a route is about the gap, or about something around it."""
    return bool(field) and gap[: len(route)] == route
