"""R worked out line by line, on each path that has one: METHODS, section 1."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.progress.compound import growth
from cet_cli.progress.course import course_of
from cet_cli.progress.interim import stretch_at
from cet_cli.report.show.page import Step
from cet_cli.report.show.sums import ratio, years
from cet_cli.wording.dates import date_words
from cet_cli.wording.numbers import measured, number_words
from cet_cli.wording.working import phrase, unit_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.progress.course import Course
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.total import Total
    from cet_cli.report.show.sums import Sums

_UPPER_BOUNDS = frozenset({"at_most", "under"})


def ratio_steps(sums: Sums) -> Iterator[Step]:
    """Work out R of a target that is to be reached; of nothing else."""
    course, value = course_of(sums.case), sums.verdict.ratio
    if course is None or value is None:
        return
    if sums.verdict.path == "compound":
        yield from _of_growth(sums, course, value)
    elif sums.verdict.path == "interim":
        yield from _of_points(sums, course, value)
    else:
        yield from _of_line(sums, course, value)


def _of_line(sums: Sums, course: Course, value: Fraction) -> Iterator[Step]:
    """Compare two paces: what was made a year, and what a straight line asks for a year."""
    made, *making = _made(sums, course)
    way, *asking = _way(sums, course)
    elapsed = sums.time("elapsed", course.base.period, course.last.period, whole=course.whole)
    span = sums.time("span", course.base.period, course.due, whole=course.whole)
    yield from (*making, made, elapsed)
    pace = sums.per_year("pace", made, elapsed)
    yield from (pace, *asking, way, span)
    asked = sums.per_year("pace_asked", way, span)
    yield from (asked, _quotient(pace, asked, value))


def _made(sums: Sums, course: Course) -> list[Step]:
    """Give what was made, and before it the distances to a range that it is made of."""
    base, last = course.base.value, course.last.value
    if not course.ranged:
        return [sums.difference("made", last, base)]
    before, now = _distance(base, course.goal), _distance(last, course.goal)
    steps = [
        sums.apart("distance", _distance_words(sums, base, course.goal), before),
        sums.apart("distance_now", _distance_words(sums, last, course.goal), now),
    ]
    return [sums.difference("made", before, now), *steps]


def _way(sums: Sums, course: Course) -> list[Step]:
    """Give what is to be made in all."""
    if not course.ranged:
        return [sums.difference("way", course.target, course.base.value)]
    return [sums.apart("way", "", _distance(course.base.value, course.goal))]


def _distance(value: Fraction, goal: Goal) -> Fraction:
    """How far a value is from a range."""
    return max(goal.low.value - value, value - goal.high.value, Fraction(0))


def _distance_words(sums: Sums, value: Fraction, goal: Goal) -> str:
    if value < goal.low.value:
        return f"{sums.words(goal.low.value)} - {sums.bracketed(value)}"
    if value > goal.high.value:
        return f"{sums.words(value)} - {sums.bracketed(goal.high.value)}"
    return ""


def _quotient(over: Step, under: Step, value: Fraction) -> Step:
    """Divide one outcome by another to R."""
    first, second = (number_words(step.number or Fraction(0)) for step in (over, under))
    return ratio("ratio", f"{first} / {second}", value)


def _of_growth(sums: Sums, course: Course, value: Fraction) -> Iterator[Step]:
    """Compare two growth rates; one too small for its digits is compared as a straight line."""
    base, last = course.base, course.last
    gone, length, whole = course.times
    asked = growth(course.target / base.value, length, whole=whole)
    if not asked:
        yield from _of_line(sums, course, value)
        return
    elapsed = sums.time("elapsed", base.period, last.period, whole=whole)
    span = sums.time("span", base.period, course.due, whole=whole)
    rate = growth(last.value / base.value, gone, whole=whole)
    rates = (
        _growth(sums, "growth", (last.value, base.value), elapsed, rate),
        _growth(sums, "growth_asked", (course.target, base.value), span, asked),
    )
    yield from (elapsed, rates[0], span, rates[1], _quotient(*rates, value))


def _growth(
    sums: Sums, name: str, values: tuple[Fraction, Fraction], time: Step, rate: Fraction
) -> Step:
    later, earlier = map(sums.words, values)
    root = number_words(time.number or Fraction(0))
    return Step(name, f"({later} / {earlier})^(1 / {root}) - 1", rate * 100, unit_words("growth"))


def _of_points(sums: Sums, course: Course, value: Fraction) -> Iterator[Step]:
    """Compare what was made with what the path over the points asks for by then."""
    made, *making = _made(sums, course)
    piece = stretch_at(sums.case, course)
    start, end = sums.words(piece.start.value), sums.words(piece.end.value)
    between = piece.gone not in (0, piece.length)
    rise = f"{start} + ({end} - {start}) x {piece.gone:,} / {piece.length:,}" if between else ""
    asked, base = piece.asked, course.base.value
    ends = (asked, base) if course.sign > 0 or not course.ranged else (base, asked)
    way = sums.difference("asked_way", *ends)
    yield from (*making, made, sums.amount("asked", rise, asked), way)
    yield _quotient(made, way, value)


def sum_steps(sums: Sums, total: Total) -> Iterator[Step]:
    """Add up what was observed and compare it with what the time that it covers asks for."""
    terms = [sums.bracketed(reading.value) for reading in total.readings]
    whole = sums.amount("total", " + ".join(terms) if len(terms) > 1 else "", total.value)
    covered = _covered(sums, total)
    yield from (whole, covered)
    goal, value, length = sums.case.goal, sums.verdict.ratio, sums.verdict.length
    if goal is None or value is None or not length or not covered.number:
        return
    pace = sums.per_year("pace", whole, covered)
    yield from (pace, years("length", "", length))
    if goal.comparator == "within" and value == 1:
        yield from _inside(sums, goal, length, pace)
    else:
        allowed = is_upper(goal, total)
        target = sums.amount("way", "", (goal.high if allowed else goal.low).value)
        name = "pace_allowed" if allowed else "pace_asked"
        asked = sums.per_year(name, target, years("length", "", length))
        pair = (asked, pace) if allowed else (pace, asked)
        yield from (asked, _quotient(*pair, value))


def _inside(sums: Sums, goal: Goal, length: Fraction, pace: Step) -> Iterator[Step]:
    """A pace that leads into a range is the pace asked for."""
    ends = [sums.scale(end.value) for end in (goal.low, goal.high)]
    low, high = (number_words(end / length) for end in ends)
    parts = [f"{number_words(end)} / {number_words(length)}" for end in ends]
    unit = unit_words("a_year", unit=sums.scale.unit)
    says = phrase("between", low=low, high=measured(high, unit))
    yield Step("pace_asked", phrase("between", low=parts[0], high=parts[1]), says=says)
    yield ratio(
        "ratio", f"{low} <= {number_words(pace.number or Fraction(0))} <= {high}", Fraction(1)
    )


def _covered(sums: Sums, total: Total) -> Step:
    """Show how much time the sum covers, and which periods they are."""
    time = sums.verdict.covered or Fraction(0)
    unit = unit_words("year" if time == 1 else "years")
    periods = ", ".join(date_words(reading.period.text) for reading in total.readings)
    return Step("covered", periods, time, unit)


def is_upper(goal: Goal, total: Total) -> bool:
    """Whether less is better, so that R is what the time allows over the sum."""
    over = total.value * total.length > goal.high.value * total.covered
    return goal.comparator in _UPPER_BOUNDS or (goal.comparator == "within" and over)
