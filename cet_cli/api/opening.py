"""A portfolio opened under its own settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.api.settings import limits_of, settings_of
from cet_cli.load.discovery import locate
from cet_cli.load.workspace import open_place

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from cet_cli.config import Settings
    from cet_cli.load import Workspace
    from cet_cli.load.discovery import Place


class Opened(NamedTuple):
    """A portfolio as its files hold it, and what it asks for."""

    place: Place
    workspace: Workspace
    settings: Settings


def opened(place: Place, base: Path) -> Opened:
    """Open a portfolio within the limits that its settings ask for.

    Args:
        place: where it is.
        base: the working directory.
    """
    settings = settings_of(place.root, base)
    return Opened(place, open_place(place, base, limits_of(settings)), settings)


def opened_sound(path: Path | None, today: date, base: Path) -> Opened:
    """Open a portfolio of which something is to be said.

    Args:
        path: a portfolio's folder or a file in it; None for the one found from `base`.
        today: the day of the check.
        base: the working directory.

    Raises:
        RefusedPlan: the plan has error findings that nobody suppressed.
    """
    from cet_cli.check import check, error_rules
    from cet_cli.report.refusal import refuse_errors

    found = opened(locate(path, base), base)
    outcome = check(found.workspace, today, found.settings, error_rules(found.settings))
    refuse_errors(found.workspace, outcome)
    return found
