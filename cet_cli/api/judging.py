"""How far is it: the plan, one thing of it, a list of things."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.opening import opened, opened_sound
from cet_cli.check import check, error_rules
from cet_cli.load.discovery import locate
from cet_cli.load.workspace import area_of

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.report.listing import ListReport, Selection
    from cet_cli.report.show import Looked, ShowReport
    from cet_cli.report.status import StatusReport


def summarise(  # noqa: PLR0913 - a question is put in one call, each part by name
    what: str | None,
    today: date,
    as_of: date | None = None,
    known_by: date | None = None,
    here: Path | None = None,
    *,
    missing: bool = False,
    projected: bool = False,
) -> StatusReport:
    """Say how far a plan is, or one area of it.

    Args:
        what: a path, or the id of an area of the portfolio found here; None for all of it.
        today: the day to look at the plan where `as_of` is None; then undated sources count too.
        as_of: the day to look at the plan as it stood then.
        known_by: what had been read by this day counts.
        here: the working directory.
        missing: whether missing evidence is to be counted too.
        projected: whether it is to be said where the average pace of targets would lead: of those
            that need attention, or of all of an area.

    Raises:
        RefusedPlan: the plan has error findings that nobody suppressed.
        WrongUsage: there is neither such a path nor such an area.
    """
    from cet_cli.assess import assess
    from cet_cli.model.in_force import as_of as in_force
    from cet_cli.report.status import compose_status

    base = here or Path.cwd()
    path = Path(what) if what and (base / what).exists() else None
    workspace = opened_sound(path, today, base).workspace
    day = as_of or today
    plan = in_force(workspace.portfolio, day, known_by, undated=as_of is None)
    area = area_of(workspace, plan, what if path is None else None)
    judged = assess(plan, day)
    report = compose_status(workspace, plan, judged, area=area, known_by=known_by)
    if projected:
        from cet_cli.report.show.outlook import compose_outlooks

        report = replace(report, outlooks=compose_outlooks(plan, judged, area))
    if missing:
        from cet_cli.report.missing import compose_missing

        report = replace(report, missing=compose_missing(plan, judged, area))
    return report


def show(  # noqa: PLR0913 - a question is put in one call, each part by name
    asked: str,
    today: date,
    as_of: date | None = None,
    known_by: date | None = None,
    here: Path | None = None,
    *,
    projected: bool = False,
) -> ShowReport:
    """Say everything of one thing, or of a part or a field of one.

    A plan with errors is shown too: the report says how many there are.

    Args:
        asked: an address, an id that one thing alone has, or `indicator@2027` for the target of
            that date.
        today: the day to look at the plan where `as_of` is None.
        as_of: the day to look at the plan as it stood then; its findings are those of the plan as
            it is written, so an earlier view that differs from it has none.
        known_by: what had been read by this day counts.
        here: the working directory.
        projected: whether it is to be said where the average pace of its targets would lead.

    Raises:
        WrongUsage: nothing, or not one thing alone, is called so, or not yet on the day.
    """
    from cet_cli.report.look_up import look_up
    from cet_cli.report.show import compose_show

    looked = replace(_look(today, as_of, known_by, here, findings=True), projected=projected)
    found = look_up(asked, looked.things.plan, looked.workspace.portfolio)
    return compose_show(looked, found)


def list_things(
    wanted: Selection,
    today: date,
    as_of: date | None = None,
    known_by: date | None = None,
    here: Path | None = None,
) -> ListReport:
    """List the things of a plan, or the evidence that it lacks.

    A plan with errors is listed too: the report says how many there are.

    Args:
        wanted: which things; `Selection()` for all of them.
        today: the day to look at the plan where `as_of` is None.
        as_of: the day to look at the plan as it stood then.
        known_by: what had been read by this day counts.
        here: the working directory.

    Raises:
        WrongUsage: there is no such kind, area or status.
    """
    from cet_cli.report.listing import compose_list

    return compose_list(_look(today, as_of, known_by, here, findings=False), wanted)


def _look(
    today: date, as_of: date | None, known_by: date | None, here: Path | None, *, findings: bool
) -> Looked:
    """Read the portfolio found here and judge the plan in force on a day.

    Args:
        today: the day where `as_of` is None.
        as_of: the day of `--as-of`.
        known_by: the day of `--known-by`.
        here: the working directory.
        findings: whether all rules are put, or only those that can find an error.
    """
    from cet_cli.assess import assess
    from cet_cli.finding import Severity
    from cet_cli.model.in_force import as_of as in_force
    from cet_cli.report.show import Looked
    from cet_cli.report.things import Things
    from cet_cli.rules.book import RULES

    base = here or Path.cwd()
    _, workspace, settings = opened(locate(None, base), base)
    day = as_of or today
    plan = in_force(workspace.portfolio, day, known_by, undated=as_of is None)
    checked = findings and (as_of is None or plan is workspace.portfolio)
    rules = RULES if checked else error_rules(settings)
    outcome = check(workspace, day if checked else today, settings, rules)
    return Looked(
        workspace=workspace,
        things=Things(plan, assess(plan, day)),
        known_by=known_by,
        errors=len(outcome.at_least(Severity.ERROR)),
        outcome=outcome if checked else None,
    )
