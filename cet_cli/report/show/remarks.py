"""The findings on a thing: those to be mended, and those that were allowed with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.check import Outcome
from cet_cli.load import Places
from cet_cli.report.findings import compose_findings

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace
    from cet_cli.report.findings import FindingsReport


def findings_on(
    address: Address, workspace: Workspace, outcome: Outcome, as_of: date
) -> FindingsReport:
    """Choose from the outcome of a check what is about something, or about what stands in it."""
    file, route = Places(workspace).field(address)
    inside = route if address.field else route[:-1]

    def is_on(finding: Finding) -> bool:
        if finding.address is not None:
            return address.covers(finding.address)
        spot = finding.spot
        return spot is not None and spot.file == file and spot.route[: len(inside)] == inside

    chosen = Outcome(
        findings=tuple(one for one in outcome.findings if is_on(one)),
        suppressed=tuple(one for one in outcome.suppressed if is_on(one.finding)),
    )
    return compose_findings(workspace, chosen, as_of)
