"""Rules about citations: whether every statement says who says so, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import listed

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

ERROR = Severity.ERROR
WARNING = Severity.WARNING

RULES: tuple[Rule, ...] = listed(
    __name__,
    ("C101", "uncited-statement", WARNING),
    ("C102", "unknown-source", ERROR),
    ("C103", "source-without-date", WARNING),
    ("C104", "unused-source", WARNING),
    ("C105", "inferred-without-note", WARNING),
    ("C106", "history-out-of-order", WARNING),
    ("C107", "history-without-source", WARNING),
    ("C108", "unsafe-url", WARNING),
    ("C110", "disputed-without-source", WARNING),
    ("C111", "printed-without-note", WARNING),
)
