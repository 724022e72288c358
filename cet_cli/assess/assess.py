"""Judge a plan as a whole."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from cet_cli.assess.assessment import (
    UNTESTED,
    AreaAssessment,
    Assessment,
    DatedState,
    Judgements,
    MissionState,
    TargetVerdict,
)
from cet_cli.assess.attention import needing_attention
from cet_cli.assess.dated import join_network, judge_dated
from cet_cli.assess.evidence import added, evidence_of
from cet_cli.assess.lookup import Lookup
from cet_cli.assess.missions import judge_missions
from cet_cli.assess.nodes import nodes_of, words_of_targets
from cet_cli.assess.order import worst
from cet_cli.assess.readiness import judge_technologies
from cet_cli.assess.standing import Standings
from cet_cli.assess.targets import judge_targets
from cet_cli.assess.upcoming import funding_now, next_due
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cet_cli.model.roadmap import Portfolio, Sections

_One = TypeVar("_One", TargetVerdict, DatedState, MissionState)


def assess(portfolio: Portfolio, as_of: date) -> Assessment:
    """Judge a plan as a whole on a day: METHODS, sections 1 and 2.

    Counts by status with their denominators, never a weighted percentage; a mission has the worst
    status of what it is achieved by; what only a draft or a third party says is not counted. Takes
    time linear in the things of the plan and their links.

    Args:
        portfolio: the plan in force on the day (`model.in_force.as_of`).
        as_of: the day.
    """
    standings = Standings(portfolio.sources)
    whole = _judge(portfolio, standings, as_of)
    national, *areas = _by_roadmap(portfolio, whole, standings, as_of)
    dated = (*whole.milestones, *whole.measures)
    return Assessment(
        as_of=as_of,
        national=national,
        areas=tuple(areas),
        targets=whole.targets,
        milestones=whole.milestones,
        measures=whole.measures,
        missions=whole.missions,
        technologies=whole.technologies,
        attention=needing_attention(whole.targets, dated, whole.missions),
        evidence=added([national.evidence, *(area.evidence for area in areas)]),
    )


def judge_plan(portfolio: Portfolio, as_of: date) -> Judgements:
    """Judge everything in a plan on a day, without rolling it up; see `assess`."""
    return _judge(portfolio, Standings(portfolio.sources), as_of)


def _judge(portfolio: Portfolio, standings: Standings, as_of: date) -> Judgements:
    """Judge targets, then what is dated by what it needs, then missions by both."""
    lookup = Lookup(portfolio)
    roadmaps = portfolio.roadmaps
    targets = [one for r in roadmaps for one in judge_targets(r, lookup, standings, as_of)]
    single = [
        one
        for roadmap in roadmaps
        for things in (roadmap.milestones, roadmap.measures)
        for one in judge_dated(roadmap.id, things, standings, as_of)
    ]
    technologies = tuple(judge_technologies(lookup, as_of))
    words = {one.address: [one.verdict.status.value] for one in technologies}
    words |= words_of_targets(targets)
    dated = list(join_network(single, nodes_of(lookup, single, words, as_of)))
    known = {address: worst(every) or "" for address, every in words.items()}
    known |= {one.address: one.verdict.status.value for one in targets if one.counted}
    known |= {one.address: one.verdict.state.value for one in dated if one.counted}
    return Judgements(
        targets=tuple(targets),
        milestones=tuple(one for one in dated if isinstance(one.thing, Milestone)),
        measures=tuple(one for one in dated if isinstance(one.thing, Measure)),
        missions=tuple(judge_missions(portfolio, lookup, standings, known)),
        technologies=technologies,
    )


def _by_roadmap(
    portfolio: Portfolio, whole: Judgements, standings: Standings, as_of: date
) -> Iterator[AreaAssessment]:
    """Roll up each roadmap, the national level first."""
    targets, milestones = _grouped(whole.targets), _grouped(whole.milestones)
    measures, missions = _grouped(whole.measures), _grouped(whole.missions)
    for roadmap in portfolio.roadmaps:
        mine = Judgements(
            targets.get(roadmap.id, ()),
            milestones.get(roadmap.id, ()),
            measures.get(roadmap.id, ()),
            missions.get(roadmap.id, ()),
        )
        yield _roll_up(roadmap, mine, standings, as_of)


def _grouped(judged: Iterable[_One]) -> dict[str, tuple[_One, ...]]:
    groups: dict[str, list[_One]] = {}
    for one in judged:
        groups.setdefault(one.roadmap, []).append(one)
    return {roadmap: tuple(group) for roadmap, group in groups.items()}


def _roll_up(
    roadmap: Sections, mine: Judgements, standings: Standings, as_of: date
) -> AreaAssessment:
    dated = (*mine.milestones, *mine.measures)
    return AreaAssessment(
        id=roadmap.id,
        roadmap=roadmap,
        targets=Counter(one.verdict.status.value for one in mine.targets if one.counted),
        milestones=Counter(one.verdict.state.value for one in mine.milestones if one.counted),
        measures=Counter(one.verdict.state.value for one in mine.measures if one.counted),
        missions=Counter(one.status or UNTESTED for one in mine.missions if one.counted),
        apart=_apart(mine.targets) + _apart(dated) + _apart(mine.missions),
        next_due=next_due(dated, mine.targets, mine.missions, as_of),
        funding=funding_now(roadmap, standings, as_of),
        evidence=evidence_of(roadmap, mine.targets, mine.milestones, standings),
    )


def _apart(judged: Iterable[TargetVerdict | DatedState | MissionState]) -> int:
    return sum(not one.counted for one in judged)
