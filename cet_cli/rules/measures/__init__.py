"""Rules about measures, and about what people put on record: reviews, decisions, questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.rules.measures.cycle_missed import cycle_missed
from cet_cli.rules.measures.cycle_without_last import cycle_without_last
from cet_cli.rules.measures.decision_in_future import decision_in_future
from cet_cli.rules.measures.last_time_in_future import last_time_in_future
from cet_cli.rules.measures.measure_without_pillar import measure_without_pillar
from cet_cli.rules.measures.overdue_question import overdue_question
from cet_cli.rules.measures.review_in_future import review_in_future

if TYPE_CHECKING:
    from cet_cli.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    measure_without_pillar,
    review_in_future,
    overdue_question,
    last_time_in_future,
    cycle_missed,
    decision_in_future,
    cycle_without_last,
)
