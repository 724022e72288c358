"""The findings of a run as SARIF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.sarif.log import Run, log

if TYPE_CHECKING:
    from cet_cli.report.findings import FindingsReport


def findings_sarif(report: FindingsReport) -> str:
    """Write every finding; those that people allowed are suppressed, with the reason."""
    run = Run(
        name="validate",
        folder=report.read.path,
        as_of=report.as_of,
        findings=report.findings,
        allowed=report.suppressed,
        complete=not report.unread,
    )
    return log(run)
