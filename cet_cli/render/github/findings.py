"""The findings of a run as annotations of a GitHub workflow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.github.annotation import commands
from cet_cli.render.statement import closing

if TYPE_CHECKING:
    from cet_cli.report.findings import FindingsReport


def findings_github(report: FindingsReport) -> str:
    """Write the findings as commands, then for the log what was found and read in all."""
    return "".join(f"{line}\n" for line in (*commands(report.findings), closing(report)))
