"""Which evidence is missing, thing by thing, so that an office knows what to go and get."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from cet_cli.assess.cited import cited_figures
from cet_cli.assess.evidence import has_baseline, is_recent
from cet_cli.assess.order import DROPPED
from cet_cli.progress.case import is_published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.assess.assessment import Assessment, DatedState, MissionState, TargetVerdict
    from cet_cli.assess.standing import Standings
    from cet_cli.model.roadmap import Portfolio, Sections

Want: TypeAlias = Literal[
    "baseline",
    "interim",
    "observation",
    "recent",
    "deadline",
    "definition",
    "date",
    "owner",
    "report",
    "test",
    "official",
]
"""What may be missing."""

WANTS: Final[tuple[Want, ...]] = (
    "observation",
    "recent",
    "baseline",
    "deadline",
    "definition",
    "interim",
    "date",
    "report",
    "owner",
    "test",
    "official",
)
"""What may be missing: of targets, then of milestones, of missions, of figures; what keeps a thing
from being judged first."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A thing, or a figure, and the evidence that nobody has given of it."""

    address: Address
    kind: Literal["target", "milestone", "measure", "mission", "figure"]
    wants: tuple[Want, ...]


def missing_evidence(
    portfolio: Portfolio, assessment: Assessment, standings: Standings
) -> Iterator[Missing]:
    """List what is missing, roadmap by roadmap; what was dropped or does not count is left out.

    It is what the counts of `evidence_of` lack, and besides them deadlines, definitions, reports
    and tests.
    """
    by_roadmap: dict[str, list[Missing]] = {}
    for one in (
        *map(_of_mission, assessment.missions),
        *map(_of_target, assessment.targets),
        *map(_of_milestone, assessment.milestones),
        *map(_of_measure, assessment.measures),
    ):
        by_roadmap.setdefault(one.address.roadmap, []).append(one)
    for roadmap in portfolio.roadmaps:
        yield from (one for one in by_roadmap.get(roadmap.id, ()) if one.wants)
        yield from _of_figures(roadmap, standings)


def _of_mission(mission: MissionState) -> Missing:
    """A mission needs something that would show it achieved."""
    lacks = mission.counted and mission.status != DROPPED and not mission.chain
    return Missing(mission.address, "mission", ("test",) if lacks else ())


def _of_target(target: TargetVerdict) -> Missing:
    """A target needs figures to be judged by, and a date to be judged for."""
    wants: list[Want] = []
    if target.counted and target.verdict.status != DROPPED:
        wants = list(_wanted(target))
    return Missing(target.address, "target", tuple(wants))


def _wanted(target: TargetVerdict) -> Iterator[Want]:
    verdict = target.verdict
    if verdict.last is None:
        yield "observation"
    elif not is_recent(target) or verdict.status == "due_unreported":
        yield "recent"
    if not has_baseline(target):
        yield "baseline"
    if target.target.by is None and target.target.over is None:
        yield "deadline"
    if not is_published(target.indicator):
        yield "definition"
    if not target.target.interim:
        yield "interim"


def _of_milestone(milestone: DatedState) -> Missing:
    """A milestone needs a date, a report once it is due, and somebody who answers for it."""
    wants: list[Want] = []
    if milestone.counted and milestone.verdict.state != DROPPED:
        thing = milestone.thing
        missing = {"date": thing.due is None, "report": _unreported(milestone)}
        missing["owner"] = thing.owner is None
        wants = [want for want in WANTS if missing.get(want)]
    return Missing(milestone.address, "milestone", tuple(wants))


def _of_measure(measure: DatedState) -> Missing:
    """Of a measure only the report is asked for, once it is due."""
    wanted = measure.counted and _unreported(measure)
    return Missing(measure.address, "measure", ("report",) if wanted else ())


def _unreported(dated: DatedState) -> bool:
    return dated.verdict.state == "due_unreported"


def _of_figures(roadmap: Sections, standings: Standings) -> Iterator[Missing]:
    """A figure needs an official text that prints it."""
    for figure in cited_figures(roadmap):
        if not standings.is_official(figure.citations):
            yield Missing(figure.address, "figure", ("official",))
