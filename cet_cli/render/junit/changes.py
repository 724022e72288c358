"""The changes that matter, in the form of findings: one code path for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.junit.findings import findings_junit
from cet_cli.report.changes import as_findings

if TYPE_CHECKING:
    from cet_cli.report.changes import ChangesReport


def changes_junit(report: ChangesReport) -> str:
    """Write the changes that matter; those that make the comparison fail as errors."""
    return findings_junit(as_findings(report))
