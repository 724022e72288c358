"""Rules about milestones, and about measures, which have the same life."""

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
    ("M101", "milestone-after-horizon", WARNING),
    ("M102", "milestone-after-mission", WARNING),
    ("M103", "milestone-before-need", ERROR),
    ("M104", "done-in-future", ERROR),
    ("M105", "milestone-without-date", WARNING),
    ("M106", "done-and-dropped", ERROR),
    ("M107", "progress-after-done", WARNING),
    ("M108", "progress-in-future", ERROR),
    ("M109", "done-after-source", WARNING),
    ("M110", "milestone-before-maturity", WARNING),
    ("M111", "done-before-need", WARNING),
    ("M112", "due-before-source", WARNING),
    ("M113", "progress-after-source", WARNING),
    ("M114", "done-in-another-unit", ERROR),
)
