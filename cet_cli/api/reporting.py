"""The progress summary: how far is it, and what changed since the last one?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.opening import opened_sound
from cet_cli.errors import WrongUsage
from cet_cli.load.workspace import area_of

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.model.record import Body
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.report.summary import SummaryReport
    from cet_cli.report.summary.page import Since


def report(  # noqa: PLR0913 - a question is put in one call, each part by name
    path: Path | None,
    today: date,
    as_of: date | None = None,
    known_by: date | None = None,
    here: Path | None = None,
    *,
    area: str | None = None,
    since: str | None = None,
    revision: str = "",
) -> SummaryReport:
    """Say how far a plan is, area by area, and what changed since the last report.

    Args:
        path: a portfolio's folder or a file in it; None for the one found here.
        today: the day to look at the plan where `as_of` is None; then undated sources count too.
        as_of: the day to look at the plan as it stood then.
        known_by: what had been read by this day counts.
        here: the working directory.
        area: the id of one area; None for all of them.
        since: when the last report was made: `@DATE`, a git revision, or the id of a meeting of
            the plan that has a date.
        revision: how the revision of the plan is called, to be printed: nothing is asked of git,
            for a report that lives beside its plan would be stale with every commit.

    Raises:
        RefusedPlan: the plan has error findings that nobody suppressed.
        WrongUsage: there is no such area, or nothing to compare with.
        CetError: the older side cannot be read: see `compare`.
    """
    from cet_cli.assess import assess
    from cet_cli.model.in_force import as_of as in_force
    from cet_cli.report.summary import compose_summary

    base = here or Path.cwd()
    place, workspace, _ = opened_sound(path, today, base)
    day = as_of or today
    plan = in_force(workspace.portfolio, day, known_by, undated=as_of is None)
    return compose_summary(
        workspace,
        plan,
        assess(plan, day),
        area=area_of(workspace, plan, area),
        known_by=known_by,
        since=_since(since, plan, place.root.resolve(), (today, as_of, known_by), base)
        if since is not None
        else None,
        revision=revision,
        today=as_of is None,
    )


def _since(
    asked: str,
    plan: Portfolio,
    root: Path,
    days: tuple[date, date | None, date | None],
    here: Path,
) -> Since:
    """Compare with the day of the last report, or with a revision.

    The plan of a day is compared with the plan of another, so that what is published later changes
    nothing; a git revision is compared with the files as they are, or with the plan of `--as-of`.
    """
    from cet_cli.api.comparing import compare
    from cet_cli.report.summary.page import Since

    today, as_of, known_by = days
    meeting = _meeting(asked, plan)
    base = f"@{meeting.on.end}" if meeting and meeting.on else asked
    dated = base.startswith("@") or as_of is not None
    changes = compare(
        base,
        f"@{as_of or today}" if dated else None,
        today,
        here,
        portfolio=root,
        known_by=known_by,
    )
    return Since(asked, meeting.name if meeting else None, changes)


def _meeting(asked: str, plan: Portfolio) -> Body | None:
    """Find the meeting of that id or address; None where nothing of the kind is called so."""
    bodies = (
        (roadmap, body)
        for roadmap in plan.roadmaps
        for body in roadmap.governance
        if asked in (body.id, f"{roadmap.id}/{body.id}")
    )
    body = next((body for _, body in bodies), None)
    if body is not None and (body.on is None or body.on.open_end):
        raise WrongUsage(f"--since: `{asked}` has no date (`on`) to compare with")
    return body
