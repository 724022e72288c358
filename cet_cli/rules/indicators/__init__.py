"""Rules about indicators: their figures, units, dates and directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import listed

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

ERROR = Severity.ERROR
NOTE = Severity.NOTE
WARNING = Severity.WARNING

RULES: tuple[Rule, ...] = listed(
    __name__,
    ("I101", "target-without-baseline", WARNING),
    ("I102", "target-without-deadline", WARNING),
    ("I103", "direction-contradiction", ERROR),
    ("I104", "target-without-direction", ERROR),
    ("I105", "interim-out-of-order", ERROR),
    ("I106", "observation-before-baseline", WARNING),
    ("I107", "observation-in-future", ERROR),
    ("I108", "unit-mismatch", ERROR),
    ("I109", "figure-without-unit", WARNING),
    ("I110", "observation-without-date", ERROR),
    ("I111", "baseline-without-date", WARNING),
    ("I112", "shares-exceed-whole", ERROR),
    ("I113", "figure-without-value", ERROR),
    ("I114", "context-with-target", WARNING),
    ("I115", "cumulative-without-span", ERROR),
    ("I116", "unknown-part", WARNING),
    ("I117", "observation-after-source", WARNING),
    ("I118", "wordy-target", NOTE),
    ("I119", "target-before-baseline", ERROR),
    ("I120", "figure-repeats-unit", ERROR),
    ("I121", "unreadable-indicator-unit", ERROR),
    ("I122", "fractional-count", WARNING),
    ("I123", "zero-for-compound", WARNING),
    ("I124", "path-without-interim", WARNING),
    ("I125", "maintain-of-another-value", WARNING),
    ("I126", "target-already-met", WARNING),
    ("I127", "rank-on-a-line", WARNING),
    ("I128", "later-target-weaker", WARNING),
    ("I129", "deadline-before-source", WARNING),
    ("I130", "interim-beyond-target", WARNING),
    ("I131", "wordy-observation", WARNING),
)
