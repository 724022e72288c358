"""The same verbs for a notebook as for the terminal.

    from datetime import date
    from cet_cli import check, open_workspace

    workspace = open_workspace("roadmaps/korea")
    outcome = check(workspace, as_of=date(2026, 3, 31))
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cet_cli.check import Outcome, check
from cet_cli.document import Limits
from cet_cli.edit.beginning import begin
from cet_cli.load import Workspace, open_workspace
from cet_cli.load.discovery import Place, locate
from cet_cli.load.settings import find_settings
from cet_cli.load.workspace import open_place
from cet_cli.report.findings import FindingsReport, compose_findings, joined
from cet_cli.rules.book import by_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from cet_cli.config import Settings

__all__ = ["Outcome", "Workspace", "begin_portfolio", "check", "check_paths", "open_workspace", "schema_text", "settings_of"]


def check_paths(
    paths: Sequence[Path], as_of: date, here: Path | None = None
) -> tuple[FindingsReport, Settings]:
    """Check the portfolios that paths name or lie in; findings elsewhere in them are left out.

    Returns:
        What was found in all of them, and the settings of the first.
    """
    base = here or Path.cwd()
    checked = [_checked(place, base, as_of) for place in _places(paths, base)]
    return joined([report for report, _ in checked]), checked[0][1]


def _places(paths: Sequence[Path], base: Path) -> Iterable[Place]:
    """Find the portfolios of the paths, each once, with all that was named of it."""
    places: dict[Path, Place] = {}
    for path in paths or [None]:
        place = locate(path, base)
        known = places.get(place.files[0])
        whole = known is not None and (not known.focus or not place.focus)
        focus = () if known is None or whole else known.focus
        places[place.files[0]] = replace(place, focus=() if whole else (*focus, *place.focus))
    return places.values()


def _checked(place: Place, base: Path, as_of: date) -> tuple[FindingsReport, Settings]:
    settings = settings_of(place.root, base)
    workspace = open_place(place, base, limits_of(settings))
    return compose_findings(workspace, check(workspace, as_of, settings), as_of), settings


def settings_of(root: Path, base: Path) -> Settings:
    """Read the settings that hold for a portfolio."""
    return find_settings(root, base, frozenset(by_name()))


def limits_of(settings: Settings) -> Limits:
    """Give the reader the limits that the settings ask for."""
    return replace(Limits(), **settings.limits)


def begin_portfolio(folder: Path) -> list[Path]:
    """Write a small, valid, commented portfolio to start from, and give the files written.

    Raises:
        UnwritableFile: something of that name stands there already; nothing was written.
    """
    return begin(folder, schema_text().encode())


def schema_text() -> str:
    """Give the JSON Schema of the files as text, for editors."""
    from cet_cli.model.schema import json_schema

    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
