"""The same verbs for a notebook as for the terminal.

from datetime import date
from cet_cli.api import check, open_workspace

workspace = open_workspace("roadmaps/korea")
outcome = check(workspace, as_of=date(2026, 3, 31))
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.check import Outcome, check, error_rules
from cet_cli.document import Limits
from cet_cli.load import Workspace, open_workspace
from cet_cli.load.discovery import Place, locate
from cet_cli.load.settings import find_settings
from cet_cli.load.workspace import area_of, open_place
from cet_cli.rules.book import by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from cet_cli.config import Settings
    from cet_cli.finding import Severity
    from cet_cli.report.findings import FindingsReport
    from cet_cli.report.listing import ListReport, Selection
    from cet_cli.report.show import Looked, ShowReport
    from cet_cli.report.status import StatusReport

__all__ = [
    "Outcome",
    "Workspace",
    "begin_portfolio",
    "check",
    "check_paths",
    "list_things",
    "open_workspace",
    "schema_text",
    "settings_of",
    "show",
    "summarise",
]


def check_paths(
    paths: Sequence[Path], as_of: date, here: Path | None = None, *, traced: bool = False
) -> tuple[FindingsReport, Severity]:
    """Check the portfolios that paths name or lie in; findings elsewhere in them are left out.

    Args:
        paths: portfolios, or files and folders of some; none for the portfolio found here.
        as_of: the day to look at them.
        here: the working directory.
        traced: whether to name places so that the next run knows them again, and to say where the
            suppressed findings stand, too.

    Returns:
        What was found in all of them, and the least severity that makes a check fail: the
        strictest of their settings.
    """
    from cet_cli.report.findings import joined

    base = here or Path.cwd()
    checked = [_checked(place, base, as_of, traced=traced) for place in _places(paths, base)]
    strictest = max((settings.fail_on for _, settings in checked), key=lambda level: level.rank)
    return joined([report for report, _ in checked]), strictest


def _places(paths: Sequence[Path], base: Path) -> Iterable[Place]:
    """Find the portfolios of the paths, each once, with all that was named of it."""
    places: dict[Path, Place] = {}
    asked: Sequence[Path | None] = paths or [None]
    for path in asked:
        place = locate(path, base)
        portfolio = place.files[0].resolve()
        known = places.get(portfolio)
        whole = known is not None and (not known.focus or not place.focus)
        focus = () if known is None or whole else known.focus
        places[portfolio] = replace(place, focus=() if whole else (*focus, *place.focus))
    return places.values()


def _checked(
    place: Place, base: Path, as_of: date, *, traced: bool
) -> tuple[FindingsReport, Settings]:
    from cet_cli.report.findings import compose_findings

    settings = settings_of(place.root, base)
    workspace = open_place(place, base, limits_of(settings))
    outcome = check(workspace, as_of, settings)
    return compose_findings(workspace, outcome, as_of, traced=traced), settings


def settings_of(root: Path, base: Path) -> Settings:
    """Read the settings that hold for a portfolio."""
    return find_settings(root, base, frozenset(by_name()))


def limits_of(settings: Settings) -> Limits:
    """Give the reader the limits that the settings ask for."""
    return replace(Limits(), **settings.limits)


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
    from cet_cli.report.refusal import refuse_errors
    from cet_cli.report.status import compose_status

    base = here or Path.cwd()
    path = Path(what) if what and (base / what).exists() else None
    place = locate(path, base)
    settings = settings_of(place.root, base)
    workspace = open_place(place, base, limits_of(settings))
    refuse_errors(workspace, check(workspace, today, settings, error_rules(settings)))
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
    place = locate(None, base)
    settings = settings_of(place.root, base)
    workspace = open_place(place, base, limits_of(settings))
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


def begin_portfolio(folder: Path) -> list[Path]:
    """Write a small, valid, commented portfolio to start from, and give the files written.

    Raises:
        UnwritableFile: something of that name stands there already; nothing was written.
    """
    from cet_cli.edit.beginning import begin

    return begin(folder, schema_text().encode())


def schema_text() -> str:
    """Give the JSON Schema of the files as text, for editors."""
    import json

    from cet_cli.model.schema import json_schema

    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
