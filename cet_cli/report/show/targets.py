"""The verdict on a target, or on the readiness of a technology, worked out line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.progress import Flag, Status, judge_maturity
from cet_cli.progress.maturity import case_of_maturity
from cet_cli.progress.order import satisfies, timely_and_late
from cet_cli.progress.ratio import CLASSES, THRESHOLDS
from cet_cli.progress.summing import sum_up
from cet_cli.report.show.ahead import ahead_steps
from cet_cli.report.show.drawn import draw_up
from cet_cli.report.show.page import Step, Working
from cet_cli.report.show.paths import ratio_steps, sum_steps
from cet_cli.report.show.spark import spark_of
from cet_cli.report.show.sums import Sums, ratio_text, ratio_words
from cet_cli.wording.decimals import two_places
from cet_cli.wording.status import status_word
from cet_cli.wording.working import because, flag_words, phrase, reason_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from cet_cli.address import Address
    from cet_cli.assess import TargetVerdict
    from cet_cli.model.technology import Technology
    from cet_cli.progress import Reading
    from cet_cli.progress.total import Total
    from cet_cli.report.things import Things


@dataclass(frozen=True, slots=True)
class _Desk:
    """Everything that one verdict was made from."""

    sums: Sums
    total: Total | None
    cycle: str
    """The reporting cycle as written; "" without one."""


def target_working(judged: TargetVerdict, things: Things) -> Working:
    """Work out the verdict on a target."""
    as_of = things.assessment.as_of
    indicator, figures, sums = draw_up(judged, things.lookup, things.standings, as_of)
    total = sum_up(sums.case, figures) if sums.case.path == "cumulative" else None
    desk = _Desk(sums, total, indicator.every.text if indicator.every else "")
    apart = judged.apart.status.value if judged.apart else ""
    return _working(judged.address, desk, counted=judged.counted, apart=apart)


def readiness_working(technology: Technology, address: Address, things: Things) -> Working | None:
    """Work out how far the readiness of a technology is; None where it has no goal."""
    maturity, as_of = technology.maturity, things.assessment.as_of
    if maturity is None:
        return None
    dropped = technology.dropped is not None
    case = case_of_maturity(maturity, as_of, dropped=dropped)
    verdict = judge_maturity(maturity, as_of, dropped=dropped)
    if case is None or verdict is None:
        return None
    counted = things.standings.counts(maturity.source or technology.source)
    return _working(address, _Desk(Sums.of(case, verdict, ""), None, ""), counted=counted)


def _working(address: Address, desk: _Desk, *, counted: bool, apart: str = "") -> Working:
    verdict = desk.sums.verdict
    return Working(
        address=address,
        status=verdict.status.value,
        reason=verdict.reason.value if verdict.reason else "",
        because=_because(desk),
        counted=counted,
        steps=tuple(_steps(desk)),
        flags=tuple((flag.value, _flag(flag, desk)) for flag in sorted(verdict.flags)),
        apart=apart,
        spark=spark_of(desk.sums, desk.total),
    )


def _steps(desk: _Desk) -> Iterator[Step]:
    yield from _given(desk.sums)
    yield from _tested(desk)
    yield from sum_steps(desk.sums, desk.total) if desk.total else ratio_steps(desk.sums)
    yield from _classed(desk.sums)
    yield from ahead_steps(desk.sums, desk.total)


def _given(sums: Sums) -> Iterator[Step]:
    """Show what the documents give: where it started, where it is, where it is to be."""
    verdict = sums.verdict
    if verdict.base and verdict.base_is:
        yield sums.dated(verdict.base_is.value, verdict.base)
    if verdict.last:
        yield sums.dated("observed", verdict.last)
    goal = _goal(sums)
    when = "in_span" if verdict.path == "cumulative" else "by"
    said = phrase(when, goal=goal, date=verdict.due.text) if verdict.due else ""
    number = sums.scale(verdict.goal_value) if verdict.goal_value is not None else None
    says = said or phrase("no_deadline", goal=goal)
    yield Step("target", number=number, unit=sums.scale.unit, says=says)
    yield Step("path", says=phrase(f"path_{verdict.path}"))


def _goal(sums: Sums) -> str:
    """Say what is asked for; as written where it is no number."""
    if sums.case.goal:
        return sums.goal(sums.case.goal)
    return figure_text(sums)


def figure_text(sums: Sums) -> str:
    """Give the figure of a target as written."""
    return sums.verdict.goal.text if sums.verdict.goal else "-"


def _tested(desk: _Desk) -> Iterator[Step]:
    """Compare the figure that decides with the target."""
    goal, reading = desk.sums.case.goal, _deciding(desk.sums)
    if goal is None or reading is None:
        return
    value, satisfied = reading.value, satisfies(desk.sums.case, reading)
    if desk.total:
        value, satisfied = desk.total.value, desk.total.satisfies(goal)
    word = {True: "satisfied", False: "not_satisfied", None: "undecided"}[satisfied]
    if desk.total and satisfied and desk.sums.verdict.status is not Status.MET:
        word = "so_far"
    yield desk.sums.compared(value, goal, word)


def _deciding(sums: Sums) -> Reading | None:
    """Give the last observation by the deadline where that one meets the target, else the last."""
    timely, _ = timely_and_late(sums.case)
    return timely if sums.verdict.status is Status.MET and timely else sums.verdict.last


def _classed(sums: Sums) -> Iterator[Step]:
    """Show the thresholds, between which of them R lies, and how far its rounding reaches."""
    verdict = sums.verdict
    if verdict.ratio is None or verdict.status not in CLASSES:
        return
    yield Step("thresholds", phrase("bounds"), says=phrase("classes"))
    yield Step("class", _between(verdict.ratio), says=status_word(verdict.status))
    if verdict.candidates:
        yield Step("rounding", says=rounding_words(verdict.ratio_low, verdict.ratio_high))


def _between(value: Fraction) -> str:
    """Write between which thresholds a ratio lies."""
    lower = [f"{_bound(one)} <= " for one in THRESHOLDS if one <= value]
    upper = [f" < {_bound(one)}" for one in THRESHOLDS if one > value]
    return f"{lower[-1] if lower else ''}{ratio_text(value)}{upper[0] if upper else ''}"


def _bound(value: Fraction) -> str:
    return f"{float(value):.2f}" if value else "0"


def rounding_words(low: Fraction | None, high: Fraction | None) -> str:
    """Say how far R reaches within the rounding of the figures; None is without bound."""
    ends = {"low": low, "high": high}
    texts = {key: ratio_text(one) for key, one in ends.items() if one is not None}
    name = {2: "between", 0: "unbounded"}.get(len(texts)) or ("from" if "low" in texts else "to")
    return phrase(name, **texts)


def _because(desk: _Desk) -> str:
    """Say in one sentence why it has its status."""
    sums, verdict = desk.sums, desk.sums.verdict
    if verdict.reason is not None:
        return reason_words(verdict.reason)
    deciding = _deciding(sums)
    about = {
        "last": sums.reading(deciding) if deciding else "",
        "goal": _goal(sums),
        "ratio": two_places(verdict.ratio) if verdict.ratio is not None else "",
    }
    return because(_cause(sums), **about)


def _cause(sums: Sums) -> str:
    """Choose the sentence: the same status may come about in several ways."""
    verdict, case = sums.verdict, sums.case
    status, last = verdict.status, verdict.last
    if status is Status.DUE_UNREPORTED and last is None:
        return f"{status}.nothing"
    if status not in CLASSES or verdict.ratio is not None or last is None:
        return status.value
    if status is Status.MOVING_AWAY and verdict.base and satisfies(case, verdict.base):
        return f"{status}.lost"
    if case.path == "ordinal":
        return f"{status}.worse"
    return f"{status}.asks_nothing" if last.plain else "moving_away.bound"


def _flag(flag: Flag, desk: _Desk) -> str:
    """Say what a flag means here."""
    verdict = desk.sums.verdict
    about: dict[str, str] = {}
    if flag is Flag.STALE:
        cycles = phrase("cycles", cycle=desk.cycle)
        about["cycle"] = cycles if desk.cycle else phrase("months_24")
    if flag is Flag.ROUNDING_SENSITIVE:
        about["others"] = phrase("or").join(map(status_word, verdict.candidates))
    if flag is Flag.PATH_SENSITIVE and verdict.other_ratio is not None and verdict.other_path:
        about |= {"path": verdict.other_path, "ratio": ratio_words(verdict.other_ratio)}
    return flag_words(flag, **about)
