"""A verdict that rests on no ratio, or on a ratio that changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.flags import flags_of
from cet_cli.progress.verdict import Verdict
from cet_cli.progress.words import Status

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.progress.case import Case
    from cet_cli.progress.order import Answer


def unrated(case: Case, answer: Answer, ratio: Fraction | None = None) -> Verdict:
    """Put a status, or the reason why none can be told, together with the figures."""
    series = case.series
    return Verdict(
        status=answer if isinstance(answer, Status) else Status.CANNOT_TELL,
        reason=None if isinstance(answer, Status) else answer,
        path=case.path,
        flags=frozenset(flags_of(case)),
        goal=case.figure,
        goal_value=_goal_value(case),
        due=case.due,
        unit=case.column.target,
        points=series.points,
        base=series.base,
        base_is=series.base_is,
        last=series.last,
        ratio=ratio,
    )


def _goal_value(case: Case) -> Fraction | None:
    """Give the number that is to be reached from where the series started."""
    start = case.series.base or case.series.last
    if case.goal is None:
        return None
    return (case.goal.near(start.value) if start else case.goal.low).value
