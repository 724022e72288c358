"""The status of a plan, ready to be shown: counts, what needs attention, a row an area."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from cet_cli.address import Address
from cet_cli.assess import DatedState, MissionState, TargetVerdict
from cet_cli.report.extent import Extent, extent_of
from cet_cli.report.tally import ORDER, Tally, tally
from cet_cli.wording.status import why

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from cet_cli.assess import (
        AreaAssessment,
        Assessment,
        Attention,
        Evidence,
        FundingNow,
        Kind,
        Link,
        NextDue,
    )
    from cet_cli.load import Workspace
    from cet_cli.model.roadmap import Portfolio, Sections
    from cet_cli.model.values import Period, Text
    from cet_cli.report.missing import MissingRow
    from cet_cli.report.money import MoneyReport
    from cet_cli.report.outlook import Outlook
    from cet_cli.report.reviews import ReviewRow

_Row = TypeVar("_Row", TargetVerdict, DatedState, MissionState)


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing that needs attention."""

    status: str
    kind: Kind
    name: Text
    due: Period | None
    why: str
    """One short line."""
    address: Address
    chain: tuple[Link, ...] = ()
    """What puts it at risk, from what it needs directly to the cause."""


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One area in a row; the national level is the first of them."""

    id: str
    name: Text
    national: bool
    """Whether this is what stands in the portfolio's own file."""
    group: str
    """The class of the area in the strategy; "" where no document gives one."""
    missions: Tally
    targets: Tally
    milestones: Tally
    measures: Tally
    next_due: NextDue | None
    funding: FundingNow | None
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class AreaDetail:
    """Everything in one area that has a status, worst first."""

    summary: Text | None
    missions: tuple[MissionState, ...]
    targets: tuple[TargetVerdict, ...]
    milestones: tuple[DatedState, ...]
    measures: tuple[DatedState, ...]


@dataclass(frozen=True, slots=True)
class StatusReport:
    """How far a plan is on a day."""

    read: Extent
    as_of: date
    known_by: date | None
    name: Text
    owner: Text | None
    horizon: Period | None
    time_gone: Fraction | None
    """The share of the horizon that has passed, 0 to 1."""
    missions: Tally
    targets: Tally
    milestones: Tally
    measures: Tally
    apart: int
    """How many are not counted, because only a draft or a third party says them."""
    attention: tuple[AttentionRow, ...]
    areas: tuple[AreaRow, ...]
    evidence: Evidence
    detail: AreaDetail | None
    """Where one area was asked for."""
    suppressed: int
    """How many suppressions stand in the plan."""
    reviews: tuple[ReviewRow, ...] = ()
    """Recorded opinions beside what is computed, those that disagree first."""
    money: MoneyReport | None = None
    """What the latest years get; None where nothing is published."""
    missing: tuple[MissingRow, ...] | None = None
    """What evidence is missing, area by area, where that was asked for."""
    outlooks: tuple[Outlook, ...] | None = None
    """Where the average pace of targets would lead, where that was asked for."""


def compose_status(
    workspace: Workspace,
    portfolio: Portfolio,
    assessment: Assessment,
    *,
    area: str = "",
    known_by: date | None = None,
) -> StatusReport:
    """Say how far a plan is.

    Args:
        workspace: what was read.
        portfolio: the plan in force on the day.
        assessment: how it was judged.
        area: the id of the area that was asked for; "" for the whole plan.
        known_by: the day of `--known-by`.
    """
    levels = [assessment.national, *assessment.areas]
    chosen = [level for level in levels if area in ("", level.id)]
    roadmap = chosen[0].roadmap if area else portfolio
    horizon = roadmap.horizon or portfolio.horizon
    attention = (one for one in assessment.attention if area in ("", one.roadmap))
    return StatusReport(
        read=extent_of(workspace.portfolio, workspace.root, len(workspace.files)),
        as_of=assessment.as_of,
        known_by=known_by,
        name=roadmap.name,
        owner=roadmap.owner or portfolio.owner,
        horizon=horizon,
        time_gone=_gone(horizon, assessment.as_of) if horizon else None,
        missions=_sum(level.missions for level in chosen),
        targets=_sum(level.targets for level in chosen),
        milestones=_sum(level.milestones for level in chosen),
        measures=_sum(level.measures for level in chosen),
        apart=sum(level.apart for level in chosen),
        attention=tuple(map(_attention, attention)),
        areas=tuple(_row(level, assessment) for level in chosen),
        evidence=chosen[0].evidence if area else assessment.evidence,
        detail=_detail(assessment, area, roadmap) if area else None,
        suppressed=sum(len(level.allow) for level in workspace.portfolio.roadmaps),
        reviews=_reviews(portfolio, assessment, area),
        money=_money(portfolio, assessment.as_of, area),
    )


def _reviews(plan: Portfolio, assessment: Assessment, area: str) -> tuple[ReviewRow, ...]:
    """List the recorded opinions; what they need is loaded only where there are any."""
    if not any(roadmap.reviews for roadmap in plan.roadmaps):
        return ()
    from cet_cli.report.reviews import reviews_of
    from cet_cli.report.things import Things

    found = reviews_of(Things(plan, assessment), Address(area) if area else None)
    return tuple(sorted(found, key=lambda one: not one.disagrees))


def _money(plan: Portfolio, as_of: date, area: str) -> MoneyReport | None:
    """Sum up the latest years; what that needs is loaded only where there are amounts."""
    if not any(roadmap.funding or roadmap.projects for roadmap in plan.roadmaps):
        return None
    from cet_cli.report.money import compose_latest

    return compose_latest(plan, Address(area) if area else None, as_of)


def _gone(horizon: Period, as_of: date) -> Fraction | None:
    """Give the share of a closed period that has passed, counted in days, the last one whole."""
    if horizon.open_start or horizon.open_end:
        return None
    days = (horizon.end - horizon.start).days + 1
    gone = (as_of - horizon.start).days + 1
    return Fraction(min(max(gone, 0), days), days)


def _sum(counters: Iterable[Counter[str]]) -> Tally:
    return tally(sum(counters, Counter()))


def _attention(attention: Attention) -> AttentionRow:
    return AttentionRow(
        status=attention.status,
        kind=attention.kind,
        name=attention.name,
        due=attention.due,
        why=why(attention.why),
        address=attention.address,
        chain=attention.why.chain if isinstance(attention.why, DatedState) else (),
    )


def _row(level: AreaAssessment, assessment: Assessment) -> AreaRow:
    return AreaRow(
        id=level.id,
        name=level.roadmap.name,
        national=level is assessment.national,
        group=getattr(level.roadmap, "group", None) or "",
        missions=tally(level.missions),
        targets=tally(level.targets),
        milestones=tally(level.milestones),
        measures=tally(level.measures),
        next_due=level.next_due,
        funding=level.funding,
        evidence=level.evidence,
    )


def _detail(assessment: Assessment, area: str, roadmap: Sections) -> AreaDetail:
    return AreaDetail(
        summary=roadmap.summary,
        missions=_worst_first(assessment.missions, area, lambda one: one.status or "untested"),
        targets=_worst_first(assessment.targets, area, lambda one: one.verdict.status),
        milestones=_worst_first(assessment.milestones, area, lambda one: one.verdict.state),
        measures=_worst_first(assessment.measures, area, lambda one: one.verdict.state),
    )


def _worst_first(
    rows: Iterable[_Row], area: str, status: Callable[[_Row], str]
) -> tuple[_Row, ...]:
    """Choose the rows of an area; of equal statuses the order of the file holds."""
    of_area = (row for row in rows if row.roadmap == area)
    return tuple(sorted(of_area, key=lambda row: ORDER.index(status(row))))
