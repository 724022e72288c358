"""Rules about revisions: what changed, and whether the plan is weaker for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.rules.rule import listed

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

ERROR = Severity.ERROR
WARNING = Severity.WARNING
NOTE = Severity.NOTE

# R1 and R2: what is to be reached, and by when.
_GOALS: tuple[tuple[str, str, Severity], ...] = ()

# R3 to R6: what there is, what was recorded, money, and the book itself.
_RECORD: tuple[tuple[str, str, Severity], ...] = ()

RULES: tuple[Rule, ...] = listed(__name__, *_GOALS, *_RECORD, compares=True)
