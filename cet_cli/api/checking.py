"""Is the plan well formed?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.api.opening import opened
from cet_cli.api.settings import limits_of
from cet_cli.check import check
from cet_cli.load.discovery import Place, locate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from cet_cli.check import Outcome
    from cet_cli.config import Settings
    from cet_cli.finding import Severity
    from cet_cli.load import Workspace
    from cet_cli.report.findings import FindingsReport, Mend


def check_paths(
    paths: Sequence[Path],
    as_of: date,
    here: Path | None = None,
    *,
    traced: bool = False,
    mended: bool = False,
) -> tuple[FindingsReport, Severity]:
    """Check the portfolios that paths name or lie in; findings elsewhere in them are left out.

    Args:
        paths: portfolios, or files and folders of some; none for the portfolio found here.
        as_of: the day to look at them.
        here: the working directory.
        traced: whether to name places so that the next run knows them again, and to say where the
            suppressed findings stand, too.
        mended: whether to work out what each safe fix would write.

    Returns:
        What was found in all of them, and the least severity that makes a check fail: the
        strictest of their settings.
    """
    from cet_cli.report.findings import joined

    base = here or Path.cwd()
    checked = [
        _checked(place, base, as_of, traced=traced, mended=mended)
        for place in places_of(paths, base)
    ]
    strictest = max((settings.fail_on for _, settings in checked), key=lambda level: level.rank)
    return joined([report for report, _ in checked]), strictest


def places_of(paths: Sequence[Path], base: Path) -> Iterable[Place]:
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
    place: Place, base: Path, as_of: date, *, traced: bool, mended: bool
) -> tuple[FindingsReport, Settings]:
    from cet_cli.report.findings import compose_findings

    _, workspace, settings = opened(place, base)
    outcome = check(workspace, as_of, settings)
    mends = _mends(workspace, outcome, base, settings) if mended else ()
    return compose_findings(workspace, outcome, as_of, traced=traced, mends=mends), settings


def _mends(
    workspace: Workspace, outcome: Outcome, base: Path, settings: Settings
) -> list[Mend | None]:
    """Work out what each safe fix would write."""
    from cet_cli.edit.replacing import replacements
    from cet_cli.report.findings import Mend

    found = replacements(workspace, outcome.findings, base, limits_of(settings))
    return [one and Mend(*one) for one in found]
