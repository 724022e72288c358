"""Progress of an indicator towards a target: METHODS, section 1."""

from __future__ import annotations

from cet_cli.progress.verdict import Reading, Verdict
from cet_cli.progress.words import Base, Flag, Reason, Status, Trend

__all__ = ["Base", "Flag", "Reading", "Reason", "Status", "Trend", "Verdict"]
