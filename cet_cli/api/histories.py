"""How a thing came to what it says, and what moved of all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.opening import opened_sound
from cet_cli.load.workspace import area_of

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.report.history import HistoryReport, MovedReport
    from cet_cli.report.history.versions import Version


def history(
    asked: str, today: date, here: Path | None = None, *, git: bool = True
) -> HistoryReport:
    """Tell what a thing, a part or a field said before: by its `was`, and by git.

    Args:
        asked: an address, or an id that one thing alone has.
        today: the day on which it is looked at.
        here: the working directory.
        git: whether to go back through the commits that touched the plan.

    Raises:
        RefusedPlan: the plan has error findings that nobody suppressed.
        WrongUsage: nothing, or not one thing alone, is called so.
    """
    from cet_cli.report.history.compose import compose_history
    from cet_cli.report.look_up import look_up

    base = here or Path.cwd()
    workspace = opened_sound(None, today, base).workspace
    found = look_up(asked, workspace.portfolio, workspace.portfolio)
    if not git:
        return compose_history(workspace, found, today, why="off")
    versions, unreadable, why = _versions(base)
    return compose_history(
        workspace, found, today, versions=versions, unreadable=unreadable, why=why
    )


def moved(area: str | None, today: date, here: Path | None = None) -> MovedReport:
    """Rank everything whose date moved, by the plan's own history.

    Args:
        area: the id of an area; None for all of the portfolio.
        today: the day on which it is looked at.
        here: the working directory.

    Raises:
        RefusedPlan: the plan has error findings that nobody suppressed.
        WrongUsage: there is no such area.
    """
    from cet_cli.report.history.ranking import rank_moved

    workspace = opened_sound(None, today, here or Path.cwd()).workspace
    plan = workspace.portfolio
    return rank_moved(workspace, plan, today, area_of(workspace, plan, area))


def _versions(base: Path) -> tuple[list[Version], int, str]:
    """Read the plan as every commit has it: the versions, how many cannot be read, or why none."""
    from cet_cli.errors import CetError, NoRepository, NoRevision
    from cet_cli.load.sides.past import versions_of
    from cet_cli.report.history.versions import Version
    from cet_cli.rules.book import by_name

    versions: list[Version] = []
    unreadable = 0
    try:
        for one in versions_of(base, rules=frozenset(by_name())):
            if one.workspace is None:
                unreadable += 1
            else:
                roadmaps = {each.id: each for each in one.workspace.portfolio.roadmaps}
                versions.append(Version(one.commit.short, one.commit.day, roadmaps))
    except NoRepository:
        return [], 0, "no_repository"
    except NoRevision:
        return [], 0, "no_commit"
    except CetError as refusal:
        return versions, unreadable, str(refusal)
    return versions, unreadable, ""
