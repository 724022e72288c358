"""The changes that matter, in the form of findings: one code path for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.gitlab.findings import findings_gitlab
from cet_cli.report.changes import as_findings

if TYPE_CHECKING:
    from cet_cli.report.changes import ChangesReport


def changes_gitlab(report: ChangesReport) -> str:
    """Write the changes that matter; those that make the comparison fail as errors."""
    return findings_gitlab(as_findings(report))
