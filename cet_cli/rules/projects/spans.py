"""Spans of projects and budgets, compared by the year: a budget is made for whole years."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.model.values import Period


def inside(part: Period, whole: Period) -> bool:
    """Tell whether no year of a span is surely outside another one; open ends are no bounds."""
    meets = part.start.year <= whole.end.year and whole.start.year <= part.end.year
    begins = part.open_start or part.start.year >= whole.start.year
    ends = part.open_end or part.end.year <= whole.end.year
    return meets and begins and ends


def years(span: Period) -> int | None:
    """Count the years that a span touches; None where an end is open."""
    return None if span.open_start or span.open_end else span.end.year - span.start.year + 1
