"""A target made ready to be judged: its goal, its deadline and its figures in one unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.progress.goal import comparator_of, goal_of
from cet_cli.progress.series import Column, Series, period_of, read_series

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.model.indicator import Indicator, Interim, Target
    from cet_cli.model.values import Period, Quantity
    from cet_cli.model.words import Better, Path
    from cet_cli.progress.goal import Goal
    from cet_cli.progress.series import Observed

UNPUBLISHED = "unpublished"
"""The definition of an indicator of which nobody has published what counts."""

_COUNTED_UNITS = frozenset({"rank", "TRL", "MRL"})
"""Units that are counted and never rounded."""


class Case(NamedTuple):
    """One target on one day."""

    path: Path
    as_of: date
    series: Series
    """The baseline and the observations."""
    column: Column
    """Which of their figures is meant, and its unit."""
    dropped: bool = False
    """Whether it was withdrawn."""
    defined: bool = True
    """Whether it is published what counts, and which direction is progress."""
    figure: Quantity | None = None
    """The target's figure as published."""
    goal: Goal | None = None
    """What it asks for; None where it is words."""
    due: Period | None = None
    """The deadline, or the span of a sum; None without an end."""
    start: Period | None = None
    """The period of the baseline."""
    cycle: int | None = None
    """The reporting cycle in months."""
    exact: bool = False
    """Whether its figures count things."""
    interim: tuple[Interim, ...] = ()
    """Points on the way, of an interim path."""


def case_of(
    indicator: Indicator, target: Target, as_of: date, observed: Sequence[Observed]
) -> Case:
    """Make a target of an indicator ready to be judged."""
    part = _part(target)
    column = Column(indicator.unit, part)
    path = target.path or indicator.path
    figure = column.figure(target)
    if figure is None and path == "maintain" and indicator.baseline:
        figure = column.figure(indicator.baseline)
    comparator = comparator_of(figure, _better(indicator, part)) if figure else None
    goal = goal_of(figure, indicator.unit, comparator) if figure and comparator else None
    column = column.to(goal.low.unit if goal else "")
    return Case(
        path=path,
        as_of=as_of,
        dropped=indicator.dropped is not None,
        defined=is_published(indicator) and (figure is None or figure.words or bool(comparator)),
        figure=figure,
        goal=goal,
        due=_deadline(target, path),
        start=period_of(indicator.baseline) if indicator.baseline else None,
        cycle=indicator.every.months if indicator.every else None,
        exact=indicator.counts or path == "ordinal" or column.target in _COUNTED_UNITS,
        series=read_series(column, indicator.baseline, observed),
        interim=target.interim,
        column=column,
    )


def _part(target: Target) -> str | None:
    """Name the part that a target of a table is for, where it is for one."""
    return next(iter(target.table)) if target.value is None and len(target.table) == 1 else None


def _better(indicator: Indicator, part: str | None) -> Better | None:
    better = indicator.better
    return better.get(part or "") if isinstance(better, dict) else better


def is_published(indicator: Indicator) -> bool:
    """Tell whether it is published what an indicator counts."""
    return indicator.definition is None or indicator.definition.say("en").lower() != UNPUBLISHED


def _deadline(target: Target, path: Path) -> Period | None:
    """Give the date of a target; of a sum rather the span, of a range the date."""
    due = target.over or target.by if path == "cumulative" else target.by or target.over
    return None if due is None or due.open_end else due
