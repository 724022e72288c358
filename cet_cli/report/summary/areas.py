"""Everything that a summary says of one area after another."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeVar

from cet_cli.address import Address
from cet_cli.assess import DatedState, MissionState, TargetVerdict
from cet_cli.assess.missing import WANTS, missing_evidence
from cet_cli.report.reviews import reviews_of
from cet_cli.report.status import AreaDetail
from cet_cli.report.summary.page import AreaSummary, MissingLine
from cet_cli.report.summary.purse import Purse
from cet_cli.report.tally import ORDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cet_cli.assess.missing import Want
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Text
    from cet_cli.report.reviews import ReviewRow
    from cet_cli.report.status import AreaRow
    from cet_cli.report.things import Named, Things

_MOST: Final = 5
"""More names than this are counted, not listed."""

_One = TypeVar("_One", TargetVerdict, DatedState, MissionState)


def compose_areas(things: Things, rows: Iterable[AreaRow]) -> Iterator[AreaSummary]:
    """Say everything of the areas that have a row, in linear time for all of them together."""
    desk = _Desk(things)
    for row in rows:
        yield desk.area(row)


class _Desk:
    """The plan, sorted by area once."""

    def __init__(self, things: Things) -> None:
        judged = things.assessment
        self._things = things
        self._targets = _by_area(judged.targets)
        self._milestones = _by_area(judged.milestones)
        self._measures = _by_area(judged.measures)
        self._missions = _by_area(judged.missions)
        self._reviews = _reviews(things)
        self._missing = _missing(things)
        self._purse = Purse(things)

    def area(self, row: AreaRow) -> AreaSummary:
        """Say everything of one area."""
        roadmap = self._things.roadmaps[row.id]
        return AreaSummary(
            row=row,
            questions=roadmap.questions,
            technologies=tuple(_technologies(roadmap, self._things)),
            detail=self._detail(roadmap),
            money=None if row.national else self._purse.money(roadmap),
            projects=tuple(self._purse.projects(roadmap)),
            reviews=tuple(self._reviews[row.id]),
            missing=tuple(self._missing[row.id]),
        )

    def _detail(self, roadmap: Sections) -> AreaDetail:
        of = roadmap.id
        return AreaDetail(
            summary=roadmap.summary,
            missions=tuple(sorted(self._missions[of], key=_of_mission)),
            targets=tuple(sorted(self._targets[of], key=_of_target)),
            milestones=tuple(sorted(self._milestones[of], key=_of_dated)),
            measures=tuple(sorted(self._measures[of], key=_of_dated)),
        )


def _by_area(judged: Iterable[_One]) -> Mapping[str, list[_One]]:
    groups: defaultdict[str, list[_One]] = defaultdict(list)
    for one in judged:
        groups[one.roadmap].append(one)
    return groups


def _of_mission(one: MissionState) -> int:
    return ORDER.index(one.status or "untested")


def _of_target(one: TargetVerdict) -> int:
    return ORDER.index(one.verdict.status)


def _of_dated(one: DatedState) -> tuple[int, int]:
    """Put the worst first, and of equal ones what is due first."""
    due = one.verdict.due
    return ORDER.index(one.verdict.state), due.end.toordinal() if due else 10**7


def _technologies(roadmap: Sections, things: Things) -> Iterator[Named]:
    for thing in (*roadmap.key_technologies, *roadmap.stepping_stones):
        yield things.named(Address(roadmap.id, (thing.id,)))


def _reviews(things: Things) -> Mapping[str, list[ReviewRow]]:
    groups: defaultdict[str, list[ReviewRow]] = defaultdict(list)
    for one in reviews_of(things, None):
        groups[one.about.roadmap].append(one)
    return groups


def _missing(things: Things) -> Mapping[str, list[MissingLine]]:
    """Gather who lacks what, area by area."""
    names = _names(things)
    lacking: defaultdict[str, dict[Want, list[Address]]] = defaultdict(dict)
    for one in missing_evidence(things.plan, things.assessment, things.standings):
        for want in one.wants:
            lacking[one.address.roadmap].setdefault(want, []).append(one.address)
    found: defaultdict[str, list[MissingLine]] = defaultdict(list)
    for area, wants in lacking.items():
        for want in WANTS:
            if want in wants:
                found[area].append(_line(want, wants[want], names))
    return found


def _line(want: Want, lacking: list[Address], names: Mapping[Address, Text]) -> MissingLine:
    named = [names[one] for one in lacking if one in names] if want != "official" else []
    return MissingLine(want, len(lacking), tuple(named[:_MOST]))


def _names(things: Things) -> dict[Address, Text]:
    judged = things.assessment
    names = {one.address: one.indicator.name for one in judged.targets}
    names |= {one.address: one.thing.name for one in (*judged.milestones, *judged.measures)}
    return names | {
        one.address: one.mission.name or one.mission.statement for one in judged.missions
    }
