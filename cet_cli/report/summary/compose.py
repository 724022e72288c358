"""Put a progress summary together from the plan as it was judged."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.report.extent import extent_of
from cet_cli.report.status import compose_status
from cet_cli.report.summary.areas import compose_areas
from cet_cli.report.summary.citing import citations_of
from cet_cli.report.summary.page import SummaryReport
from cet_cli.report.summary.timeline import compose_timeline
from cet_cli.report.things import Things
from cet_cli.rules.revision.classes import ChangeClass

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.assess import Assessment
    from cet_cli.load import Workspace
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.source import Source
    from cet_cli.report.changes import ChangeLine
    from cet_cli.report.summary.page import Since


def compose_summary(  # noqa: PLR0913 - a report is asked for in one call, each part by name
    workspace: Workspace,
    plan: Portfolio,
    assessment: Assessment,
    *,
    area: str = "",
    known_by: date | None = None,
    since: Since | None = None,
    revision: str = "",
    today: bool = False,
) -> SummaryReport:
    """Say how far a plan is, what changed, and everything area by area.

    What is counted as read is the plan in force on the day, so that a report about a past day stays
    as it is when later documents are added.

    Args:
        workspace: what was read.
        plan: the plan in force on the day.
        assessment: how it was judged.
        area: the id of the area that was asked for; "" for the whole plan.
        known_by: the day of `--known-by`.
        since: what changed since the last report, where that was asked for.
        revision: the revision of the plan, as the caller calls it.
        today: whether the day was not asked for.
    """
    status = compose_status(workspace, plan, assessment, area=area, known_by=known_by)
    read = extent_of(plan, workspace.root, len(workspace.files))
    things = Things(plan, assessment)
    order = [row.id for row in status.areas]
    milestones = [one for one in assessment.milestones if area in ("", one.roadmap)]
    return SummaryReport(
        status=replace(status, read=read, detail=None),
        areas=tuple(compose_areas(things, status.areas)),
        timeline=compose_timeline(milestones, order, assessment.as_of),
        latest=_latest(plan, assessment.as_of),
        revision=revision,
        today=today,
        area=area,
        since=of_area(since, area) if since and area else since,
        sources=things.sources,
        cited=citations_of(assessment),
    )


def of_area(since: Since, area: str) -> Since:
    """Keep the changes in one area, and count them anew."""
    changes = since.changes
    kept = tuple(one for one in changes.changes if _is_in(one, area))
    counts = Counter(one.kind for one in kept)
    inside = replace(
        changes,
        changes=kept,
        accepted=tuple(one for one in changes.accepted if _is_in(one, area)),
        counts=tuple((kind, counts[kind]) for kind in ChangeClass if counts[kind]),
    )
    return replace(since, changes=inside)


def _is_in(change: ChangeLine, area: str) -> bool:
    return bool(change.finding.address) and Address.parse(change.finding.address).roadmap == area


def _latest(plan: Portfolio, day: date) -> Source | None:
    """Find the latest document of a known date that was out; of equal days the last in the list."""
    days = [one.published.counts_from if one.published else None for one in plan.sources]
    out = [(known, place) for place, known in enumerate(days) if known and known <= day]
    return plan.sources[max(out)[1]] if out else None
