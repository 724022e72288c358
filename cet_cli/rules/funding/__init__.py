"""Rules about funding: amounts, their units and stages, and the claims that documents make."""

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
    ("B101", "part-exceeds-whole", ERROR),
    ("B102", "stage-missing", WARNING),
    ("B103", "amount-without-unit", WARNING),
    ("B104", "mixed-currencies", ERROR),
    ("B105", "claim-without-kind", ERROR),
    ("B106", "claim-without-ends", ERROR),
    ("B107", "annual-exceeds-lifetime", ERROR),
    ("B108", "parts-exceed-whole", WARNING),
    ("B109", "negative-amount", WARNING),
    ("B110", "executed-in-future", WARNING),
    ("B111", "unit-twice", ERROR),
    ("B112", "unmatched-claim-end", WARNING),
    ("B113", "unreadable-unit", ERROR),
    ("B114", "claim-growth-off", WARNING),
    ("B115", "claim-difference-off", WARNING),
    ("B116", "claim-share-off", WARNING),
    ("B117", "claim-sum-off", WARNING),
    ("B118", "claim-count-off", WARNING),
    ("B119", "claim-part-off", WARNING),
    ("B120", "claim-lifetime-off", WARNING),
    ("B121", "claim-slip-off", WARNING),
)
