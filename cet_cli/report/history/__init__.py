"""How a plan moved: original, previous, current, from its own history and from git."""

from __future__ import annotations

from cet_cli.report.history.page import FieldHistory, HistoryReport, Moved, MovedReport, State

__all__ = ["FieldHistory", "HistoryReport", "Moved", "MovedReport", "State"]
