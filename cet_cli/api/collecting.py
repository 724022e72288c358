"""Collect from ministries: what they are asked goes out in a file, what they say comes back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cet_cli.api.settings import limits_of, settings_of
from cet_cli.check import check, error_rules
from cet_cli.load.discovery import locate
from cet_cli.load.workspace import open_place

if TYPE_CHECKING:
    from datetime import date

    from cet_cli.report.collecting import Collection, Wanted

FileKind = Literal["xlsx", "csv"]
"""A workbook, or comma-separated values."""


def collection_of(
    wanted: Wanted, today: date, here: Path | None = None, path: Path | None = None
) -> Collection:
    """Choose what an office is asked.

    Args:
        wanted: who is asked, and for what.
        today: the day on which it is made.
        here: the working directory.
        path: a portfolio's folder or file; None for the one found here.

    Raises:
        RefusedPlan: the plan has errors.
        WrongUsage: nobody is named, nobody is called so, or there is nothing to ask.
    """
    from cet_cli.report.collecting import compose_collection
    from cet_cli.report.refusal import refuse_errors

    base = here or Path.cwd()
    place = locate(path, base)
    settings = settings_of(place.root, base)
    workspace = open_place(place, base, limits_of(settings))
    refuse_errors(workspace, check(workspace, today, settings, error_rules(settings)))
    return compose_collection(workspace, today, wanted)


def collection_bytes(collection: Collection, kind: FileKind) -> bytes:
    """Write what an office is asked as a file; the same collection gives the same bytes.

    Raises:
        WrongUsage: a workbook is wanted and xlsxwriter is not installed.
    """
    if kind == "csv":
        from cet_cli.ingest.separated import separated_bytes

        return separated_bytes(collection)
    from cet_cli.ingest.workbook import workbook_bytes

    return workbook_bytes(collection)
