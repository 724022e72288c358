"""Put the rules to a workspace, suppress what was allowed, and say where each finding stands."""

from __future__ import annotations

from cet_cli.check.outcome import Outcome
from cet_cli.check.run import check, error_rules

__all__ = ["Outcome", "check", "error_rules"]
