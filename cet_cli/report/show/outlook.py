"""Where the average pace would lead, worked out line by line: METHODS, section 1, forecast."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.assess import TargetVerdict
from cet_cli.assess.lookup import Lookup
from cet_cli.assess.order import rank
from cet_cli.assess.standing import Standings
from cet_cli.progress.projection import Projection, Refusal, project
from cet_cli.report.outlook import Outlook
from cet_cli.report.show.drawn import draw_up
from cet_cli.report.show.page import Step
from cet_cli.report.show.sums import years
from cet_cli.wording.numbers import number_words
from cet_cli.wording.outlook import asked_words, meeting_words, projected_words, refused_words
from cet_cli.wording.working import phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cet_cli.assess import Assessment
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.progress.goal import Goal
    from cet_cli.report.show.sums import Sums


def compose_outlooks(
    plan: Portfolio, assessment: Assessment, area: str = ""
) -> tuple[Outlook, ...]:
    """Look ahead for every target that needs attention, the worst first, or for all of an area."""
    judged = assessment.targets
    if area:
        chosen = [one for one in judged if one.roadmap == area and one.verdict.status != "dropped"]
        chosen.sort(key=lambda one: rank(one.verdict.status.value))
    else:
        needing = (one.why for one in assessment.attention)
        chosen = [one for one in needing if isinstance(one, TargetVerdict)]
    standings, lookup = Standings(plan.sources), Lookup(plan)
    found = outlooks_of(chosen, lookup, standings, assessment.as_of)
    return tuple(outlook for outlook, _ in found)


def outlooks_of(
    targets: Iterable[TargetVerdict], lookup: Lookup, standings: Standings, as_of: date
) -> Iterator[tuple[Outlook, tuple[Step, ...]]]:
    """Say of each target where its average pace would lead, and work it out."""
    for judged in targets:
        indicator, figures, sums = draw_up(judged, lookup, standings, as_of)
        found = project(indicator, judged.target, as_of, figures)
        outlook = _outlook(judged, sums, found)
        yield outlook, tuple(_steps(sums, found)) if isinstance(found, Projection) else ()


def _outlook(judged: TargetVerdict, sums: Sums, found: Projection | Refusal) -> Outlook:
    goal, points = sums.case.goal, judged.verdict.points
    asks = sums.goal(goal) if goal else asked_words(judged.verdict.goal)
    name, due = judged.indicator.name, judged.verdict.due
    if isinstance(found, Refusal):
        says = refused_words(found, points)
        return Outlook(
            address=judged.address,
            name=name,
            due=due,
            asks=asks,
            points=points,
            refused=found.value,
            says=says,
        )
    meets = _meets(goal, found) if goal else ""
    low, high = sums.scale(found.low), sums.scale(found.high)
    centre = sums.scale(found.centre) if found.centre is not None else None
    said = projected_words(centre, low, high, sums.scale.unit, due.text if due else "")
    return Outlook(
        address=judged.address,
        name=name,
        due=due,
        asks=asks,
        points=found.points,
        unit=sums.scale.unit,
        centre=centre,
        low=low,
        high=high,
        pace=sums.scale(found.pace),
        median_slope=sums.scale(found.theil_sen),
        meets=meets,
        says=meeting_words(said, asks, meets),
    )


def _meets(goal: Goal, found: Projection) -> str:
    """Tell how much of the range would satisfy the target."""
    ends = {goal.allows(found.low), goal.allows(found.high)}
    inside = found.low <= goal.high.value and found.high >= goal.low.value
    if ends == {False}:
        return "some" if goal.comparator == "within" and inside else "none"
    return "all" if ends == {True} else "some"


def _steps(sums: Sums, found: Projection) -> Iterator[Step]:
    """Work out the centre and the interval around it."""
    scale = sums.scale
    said = phrase("points", first=found.first.period.text, last=found.last.period.text)
    yield Step("points", number=Fraction(found.points), says=f"{found.points}, {said}")
    made = sums.difference("made", found.last.value, found.first.value)
    elapsed, ahead = years("elapsed", "", found.elapsed), years("ahead", "", found.horizon)
    pace = sums.per_year("average_pace", made, elapsed)
    yield from (made, elapsed, pace)
    yield Step("median_slope", phrase("theil_sen"), scale(found.theil_sen), pace.unit)
    yield ahead
    length, span = number_words(found.horizon), number_words(found.elapsed)
    if found.centre is not None:
        drift = sums.bracketed(found.pace)
        sum_ = f"{sums.words(found.last.value)} + {drift} * {length}"
        yield sums.amount("centre", sum_, found.centre)
    freedom, drift = found.points - 2, sums.bracketed(found.pace)
    yield Step("scatter", phrase("scatter", pace=drift, freedom=freedom), scale(found.scatter))
    yield Step("quantile", phrase("quantile", freedom=freedom), found.quantile)
    factors = (number_words(found.quantile), sums.words(found.scatter))
    sum_ = f"{' * '.join(factors)} * sqrt({length} + {length}^2 / {span})"
    yield sums.apart("reach", sum_, found.reach)
    middle = (found.low + found.high) / 2
    reach = sums.words(found.reach)
    yield sums.amount("range_low", f"{sums.words(middle)} - {reach}", found.low)
    yield sums.amount("range_high", f"{sums.words(middle)} + {reach}", found.high)
