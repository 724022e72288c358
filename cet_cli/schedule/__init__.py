"""What is due, done, late or at risk: METHODS, section 2."""

from __future__ import annotations

from cet_cli.schedule.verdict import Chain, DatedVerdict, Slip
from cet_cli.schedule.words import Cause, State

__all__ = ["Cause", "Chain", "DatedVerdict", "Slip", "State"]
