"""An observation of which only a bound is known (`over 20`) judges where its bound decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.order import plain
from cet_cli.progress.paths import extent_on
from cet_cli.progress.ratio import sign_of
from cet_cli.progress.words import Reason, Status

if TYPE_CHECKING:
    from cet_cli.progress.case import Case
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.order import Answer
    from cet_cli.progress.reading import Reading


def by_bound(case: Case, base: Reading, last: Reading, goal: Goal) -> Answer:
    """Judge by a ratio of which one end is known.

    A value at least on the path is on track whatever it is; one that is at most the base, and not
    the base itself, is moving away.
    """
    if not plain(base) or goal.comparator == "within":
        return Reason.OPEN_BOUND
    here = extent_on(case.path, case, base, last, goal)
    upwards = last.figure.qualifier in {"over", "at_least"}
    if upwards == (sign_of(goal, base.value) > 0):
        return here.status if here.status is Status.ON_TRACK else Reason.OPEN_BOUND
    strict = last.figure.qualifier in {"over", "under"}
    backwards = here.status is Status.MOVING_AWAY or (strict and last.value == base.value)
    return Status.MOVING_AWAY if backwards else Reason.OPEN_BOUND
