"""What is still to be made: the lines of a working that look ahead, without any forecast."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.progress import Reason, Status
from cet_cli.report.show.page import Step
from cet_cli.report.show.paths import is_upper
from cet_cli.report.show.sums import years
from cet_cli.wording.numbers import number_words
from cet_cli.wording.working import unit_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.progress.total import Total
    from cet_cli.report.show.sums import Sums

_OPEN = frozenset(
    {Status.ON_TRACK, Status.BEHIND, Status.FAR_BEHIND, Status.MOVING_AWAY, Status.CANNOT_TELL}
)
_UNFIT = frozenset({Reason.DEFINITION, Reason.NON_NUMERIC, Reason.GAP})
"""Reasons for which the last figure is none to start from."""


def ahead_steps(sums: Sums, total: Total | None) -> Iterator[Step]:
    """Look ahead as far as the path allows it; from a mere bound it does not."""
    verdict = sums.verdict
    bound = verdict.last is not None and not verdict.last.plain
    if verdict.status not in _OPEN or bound:
        return
    if verdict.path == "ordinal":
        yield from _steps_left(sums)
    elif verdict.reason is Reason.NO_DEADLINE:
        yield from _closed(sums)
    elif verdict.reason is Reason.ONE_OBSERVATION:
        yield from _asked_of_one_point(sums)
    elif verdict.path != "maintain" and verdict.reason not in _UNFIT:
        goal = sums.case.goal
        upper = total is not None and goal is not None and is_upper(goal, total)
        yield from _needed(sums, upper=upper)


def _closed(sums: Sums) -> Iterator[Step]:
    """Without a deadline: the share of the gap closed, and the change a year."""
    verdict = sums.verdict
    base, last = verdict.base, verdict.last
    if base is None or last is None or verdict.goal_value is None or verdict.gap_closed is None:
        return
    made = sums.difference("made", last.value, base.value)
    way = sums.difference("way", verdict.goal_value, base.value)
    yield from (made, way)
    sum_ = f"{number_words(made.number or Fraction(0))} / {number_words(way.number or Fraction(0))}"
    yield Step("gap_closed", sum_, verdict.gap_closed, unit_words("share"))
    if verdict.elapsed:
        elapsed = years("elapsed", "", verdict.elapsed)
        yield from (elapsed, sums.per_year("pace", made, elapsed))


def _steps_left(sums: Sums) -> Iterator[Step]:
    """On a scale of steps: how many were made, how many are left, and the time left."""
    verdict = sums.verdict
    for name, number in (("steps_done", verdict.steps_done), ("steps_left", verdict.steps_left)):
        if number is not None and (verdict.points > 1 or name == "steps_left"):
            yield Step(name, number=number)
    if verdict.years_left is not None:
        yield years("years_left", "", verdict.years_left)


def _asked_of_one_point(sums: Sums) -> Iterator[Step]:
    """Of a single point there is no pace, but there is one required."""
    base, due, goal = sums.verdict.base, sums.verdict.due, sums.verdict.goal_value
    if base and due and goal is not None:
        way = sums.difference("way", goal, base.value)
        span = years("span", "", sums.verdict.span or Fraction(0))
        yield from (way, span)
        if span.number and span.number > 0:
            yield sums.per_year("pace_asked", way, span)


def _needed(sums: Sums, *, upper: bool) -> Iterator[Step]:
    """The pace required from now, and how many times the pace so far it is; or the pace allowed."""
    verdict = sums.verdict
    reached = verdict.total if verdict.total is not None else verdict.last and verdict.last.value
    if verdict.pace_needed is None or verdict.goal_value is None or reached is None:
        return
    left = sums.difference("left_allowed" if upper else "left", verdict.goal_value, reached)
    time = years("years_left", "", verdict.years_left or Fraction(1))
    needed = sums.per_year("allowed_now" if upper else "pace_needed", left, time)
    yield from (left, time, needed)
    if verdict.multiplier is not None and verdict.pace is not None and not upper:
        pace = number_words(sums.scale(verdict.pace))
        sum_ = f"{number_words(needed.number or Fraction(0))} / {pace}"
        yield Step("times", sum_, verdict.multiplier)
