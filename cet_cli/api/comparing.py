"""What changed between two plans, and is it weaker?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cet_cli.check import check, error_rules
from cet_cli.config import Settings
from cet_cli.load.collector import collector_paused
from cet_cli.rules.book import by_name
from cet_cli.wording.language import go_by_setting

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from cet_cli.check.compare import PlanSide
    from cet_cli.load.sides import SideRead
    from cet_cli.report.changes import ChangesReport

Whose = Literal["base", "revision"]
"""The side whose settings hold."""


@collector_paused()
def compare(  # noqa: PLR0913 - a question is put in one call, each part by name
    base: str | None,
    revision: str | None,
    today: date,
    here: Path | None = None,
    *,
    portfolio: Path | None = None,
    settings: Whose = "revision",
    known_by: date | None = None,
    fail_on: Iterable[str] = (),
) -> ChangesReport:
    """Compare two states of a plan and judge what differs.

    Args:
        base: the older side: a git revision, `@DATE`, or a path; None for the last commit.
        revision: the newer side; None for the working tree.
        today: the day on which both are looked at; of `@DATE` that day, of a commit its own.
        here: the working directory.
        portfolio: the portfolio meant, where several are here.
        settings: whose settings say how much a change matters.
        known_by: what had been read by this day counts in the plan of `@DATE`.
        fail_on: what makes the comparison fail: see `check.failing`.

    Raises:
        RefusedPlan: a side has error findings that nobody suppressed.
        WrongUsage: an argument that cannot be understood.
        CetError: a side cannot be read: see `load.sides`.
    """
    from cet_cli.check.compare import compare_plans
    from cet_cli.check.failing import bar_of
    from cet_cli.load.sides import read_sides
    from cet_cli.report.changes import compose_changes, side_line

    bar = bar_of(fail_on)
    names = frozenset(by_name())
    sides = read_sides(
        base, revision, here or Path.cwd(), rules=names, portfolio=portfolio, known_by=known_by
    )
    older, newer = (_end(side, side.settings(names), today) for side in sides)
    go_by_setting(newer.settings.lang if newer.settings else None)
    for side, end in ((sides.base, older), (sides.revision, newer)):
        if end is older or end.workspace is not older.workspace:
            _refuse(end, side.label if side.texts is not None else "", today)
    outcome = compare_plans(older, newer, older.settings if settings == "base" else None)
    named = (
        side_line(sides.base.name, sides.base.stamp, older),
        side_line(sides.revision.name, sides.revision.stamp, newer),
    )
    report = compose_changes(named, newer.workspace, outcome, today, bar)
    return replace(report, backwards=sides.revision.older)


def _end(side: SideRead, settings: Settings, today: date) -> PlanSide:
    from cet_cli.check.compare import PlanSide

    return PlanSide(side.workspace, side.plan, side.day or today, settings)


def _refuse(side: PlanSide, label: str, today: date) -> None:
    """Refuse a side that contradicts itself."""
    from cet_cli.report.refusal import refuse_errors

    rules = error_rules(side.settings or Settings())
    outcome = check(side.workspace, today, side.settings, rules)
    refuse_errors(side.workspace, outcome, label)
