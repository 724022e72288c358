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
_GOALS: tuple[tuple[str, str, Severity], ...] = (
    ("R101", "target-weakened", WARNING),
    ("R102", "target-strengthened", NOTE),
    ("R103", "target-reprecised", NOTE),
    ("R104", "target-slipped", WARNING),
    ("R105", "target-brought-forward", NOTE),
    ("R106", "target-mixed", WARNING),
    ("R107", "target-softened", WARNING),
    ("R108", "target-firmed", NOTE),
    ("R109", "indicator-redefined", WARNING),
    ("R110", "indicator-rebaselined", NOTE),
    ("R111", "deadline-moved-again", WARNING),
    ("R112", "baseline-flatters", WARNING),
    ("R113", "baseline-removed", WARNING),
    ("R114", "baseline-given", NOTE),
    ("R115", "target-changed", WARNING),
    ("R116", "deadline-removed", WARNING),
    ("R117", "deadline-given", NOTE),
    ("R118", "path-changed", NOTE),
    ("R119", "indicator-reprecised", NOTE),
    ("R120", "interim-removed", WARNING),
    ("R121", "interim-added", NOTE),
    ("R201", "milestone-slipped", WARNING),
    ("R202", "milestone-brought-forward", NOTE),
    ("R203", "milestone-reprecised", NOTE),
    ("R204", "milestone-moved-again", WARNING),
    ("R205", "milestone-weakened", WARNING),
    ("R206", "milestone-strengthened", NOTE),
    ("R207", "milestone-mixed", WARNING),
    ("R208", "milestone-behind-need", WARNING),
    ("R209", "maturity-goal-lowered", WARNING),
    ("R210", "maturity-goal-raised", NOTE),
    ("R211", "mission-slipped", WARNING),
    ("R212", "mission-brought-forward", NOTE),
    ("R213", "milestone-softened", WARNING),
    ("R214", "done-withdrawn", WARNING),
    ("R215", "milestone-firmed", NOTE),
    ("R216", "done-reported", NOTE),
    ("R217", "date-removed", WARNING),
    ("R218", "date-given", NOTE),
    ("R219", "project-slipped", WARNING),
    ("R220", "project-brought-forward", NOTE),
    ("R221", "horizon-changed", NOTE),
    ("R222", "maturity-goal-slipped", WARNING),
    ("R223", "maturity-goal-brought-forward", NOTE),
    ("R224", "maturity-goal-mixed", WARNING),
    ("R225", "maturity-goal-redefined", WARNING),
    ("R226", "plan-reprecised", NOTE),
    ("R227", "milestone-changed", WARNING),
    ("R228", "milestone-redefined", WARNING),
    ("R229", "maturity-goal-removed", WARNING),
    ("R230", "maturity-goal-given", NOTE),
)

# R3 to R6: what there is, what was recorded, money, and the book itself.
_RECORD: tuple[tuple[str, str, Severity], ...] = (
    ("R301", "thing-added", NOTE),
    ("R302", "thing-dropped", WARNING),
    ("R303", "thing-vanished", ERROR),
    ("R304", "thing-renamed", NOTE),
    ("R305", "thing-moved", NOTE),
    ("R306", "things-merged", NOTE),
    ("R307", "thing-split", NOTE),
    ("R308", "thing-replaced", WARNING),
    ("R309", "perhaps-renamed", NOTE),
    ("R310", "thing-restored", NOTE),
    ("R401", "observation-added", NOTE),
    ("R402", "observation-revised", NOTE),
    ("R403", "past-target-rewritten", ERROR),
    ("R404", "observation-rewritten", ERROR),
    ("R405", "observation-removed", ERROR),
    ("R406", "history-removed", ERROR),
    ("R407", "report-added", NOTE),
    ("R408", "report-removed", WARNING),
    ("R409", "report-rewritten", WARNING),
    ("R410", "observation-reprecised", NOTE),
    ("R501", "amount-restated", NOTE),
    ("R502", "amount-granted", NOTE),
    ("R503", "budget-cut", WARNING),
    ("R504", "budget-raised", NOTE),
    ("R505", "project-scope-cut", WARNING),
    ("R506", "amount-vanished", ERROR),
    ("R507", "amount-reprecised", NOTE),
    ("R508", "project-scope-widened", NOTE),
    ("R509", "scope-redefined", WARNING),
    ("R601", "suppression-loosened", WARNING),
    ("R602", "severity-loosened", WARNING),
    ("R603", "decision-loosened", WARNING),
    ("R604", "source-removed", WARNING),
    ("R605", "text-reworded", NOTE),
    ("R606", "field-changed", NOTE),
    ("R607", "decision-unused", WARNING),
    ("R608", "decision-without-address", WARNING),
    ("R609", "source-upgraded", WARNING),
    ("R610", "change-allowed", WARNING),
)

RULES: tuple[Rule, ...] = listed(__name__, *_GOALS, *_RECORD, compares=True)
