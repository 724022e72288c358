"""Rules about missions, and the technologies that serve them."""

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
    ("T101", "mission-without-test", WARNING),
    ("T102", "mission-without-deadline", WARNING),
    ("T103", "technology-without-mission", NOTE),
    ("T104", "stepping-stone-without-use", WARNING),
    ("T105", "readiness-out-of-range", ERROR),
    ("T106", "goal-without-deadline", WARNING),
    ("T107", "goal-below-observed", WARNING),
    ("T108", "area-without-mission", NOTE),
    ("T109", "mission-before-test", WARNING),
    ("T110", "readiness-of-another-scale", ERROR),
    ("T111", "mission-before-need", ERROR),
    ("T112", "readiness-in-future", ERROR),
    ("T113", "readiness-after-source", WARNING),
)
