"""An observation of which only a bound is known (`over 20`) judges where its bound decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.progress.paths import extent_on
from cet_cli.progress.words import Reason, Status

if TYPE_CHECKING:
    from cet_cli.progress.case import Case
    from cet_cli.progress.course import Course
    from cet_cli.progress.order import Answer


def by_bound(case: Case, course: Course) -> Answer:
    """Judge by a ratio of which one end is known.

    A bound on the side of the target would have left open whether it is met. So this one is on the
    other side, and decides where even its best value is moving away.
    """
    base, last = course.base, course.last
    if not base.plain or course.ranged:
        return Reason.OPEN_BOUND
    status = extent_on(case.path, case, course).status
    strict = last.figure.qualifier in {"over", "under"}
    backwards = status is Status.MOVING_AWAY or (strict and last.value == base.value)
    return Status.MOVING_AWAY if backwards else Reason.OPEN_BOUND
