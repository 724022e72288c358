"""Rules about projects: when they run, what they serve, what they cost."""

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
    ("P101", "amount-outside-span", WARNING),
    ("P102", "project-without-span", NOTE),
    ("P103", "project-serves-nothing", NOTE),
    ("P104", "project-longer-than-cost-span", WARNING),
    ("P105", "steps-out-of-order", WARNING),
    ("P106", "step-in-future", ERROR),
    ("P107", "cost-without-currency", WARNING),
)
