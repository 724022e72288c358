"""The progress summary that an office hands to its committee, composed once as plain data."""

from __future__ import annotations

from cet_cli.report.summary.compose import compose_summary
from cet_cli.report.summary.page import SummaryReport

__all__ = ["SummaryReport", "compose_summary"]
