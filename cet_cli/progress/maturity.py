"""Judge the readiness of a technology: steps of a scale, counted and never extrapolated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.case import Case
from cet_cli.progress.goal import goal_of
from cet_cli.progress.judge import judge_case
from cet_cli.progress.series import Column, read_series

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.technology import Maturity
    from cet_cli.progress.verdict import Verdict


def judge_maturity(maturity: Maturity, as_of: date, *, dropped: bool = False) -> Verdict | None:
    """Judge a readiness level against its goal, on the ordinal path; None without a goal.

    Technology readiness levels are those of ISO 16290 (1 to 9), manufacturing readiness levels
    those of the United States Department of Defense (1 to 10).
    """
    case = case_of_maturity(maturity, as_of, dropped=dropped)
    return judge_case(case) if case else None


def case_of_maturity(maturity: Maturity, as_of: date, *, dropped: bool = False) -> Case | None:
    """Make a readiness goal ready to be judged; None where there is none."""
    goal = maturity.goal
    if goal is None:
        return None
    column = Column(target=maturity.scale.upper())
    return Case(
        path="ordinal",
        as_of=as_of,
        dropped=dropped,
        figure=goal.value,
        goal=goal_of(goal.value, None, "at_least"),
        due=goal.by,
        exact=True,
        series=read_series(column, None, maturity.observations),
        column=column,
    )
