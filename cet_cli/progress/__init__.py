"""Progress of an indicator towards a target: METHODS, section 1."""

from __future__ import annotations

from cet_cli.progress.judge import judge
from cet_cli.progress.maturity import judge_maturity
from cet_cli.progress.reading import Reading
from cet_cli.progress.verdict import Verdict
from cet_cli.progress.words import Base, Flag, Reason, Status, Trend

__all__ = [
    "Base",
    "Flag",
    "Reading",
    "Reason",
    "Status",
    "Trend",
    "Verdict",
    "judge",
    "judge_maturity",
]
