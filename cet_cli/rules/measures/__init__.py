"""Rules about measures, and about what people put on record: reviews, decisions, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import listed

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

ERROR = Severity.ERROR
NOTE = Severity.NOTE

RULES: tuple[Rule, ...] = listed(
    __name__,
    ("E101", "measure-without-pillar", NOTE),
    ("E102", "review-in-future", ERROR),
    ("E103", "overdue-question", NOTE),
    ("E104", "last-time-in-future", ERROR),
    ("E105", "cycle-missed", NOTE),
    ("E106", "decision-in-future", ERROR),
    ("E107", "cycle-without-last", NOTE),
)
