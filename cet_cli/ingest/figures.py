"""Figures and dates as an office typed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.edit.verbs.figures import bare, is_table, pairs
from cet_cli.ingest.unfit import Unfit
from cet_cli.model.values import Period, Quantity, Unreadable

if TYPE_CHECKING:
    from datetime import date


def figure_words(text: str, unit: str, *, parts: bool) -> tuple[str, ...]:
    """Check a figure, or one a part, and give its words.

    Raises:
        Unfit: it is no figure, has another unit, or is one where several are wanted.
    """
    words = tuple(text.split())
    if not parts:
        _check(text, unit)
        return words
    if not is_table(words):
        raise Unfit("value", "table")
    for one in pairs(words).values():
        _check(one, unit)
    return words


def _check(text: str, unit: str) -> None:
    try:
        figure = Quantity.read(bare(text, unit))
    except Unreadable as error:
        raise Unfit("value", "figure", text=text) from error
    if figure.words:
        raise Unfit("value", "figure", text=text)
    if unit:
        try:
            figure.in_unit(unit)
        except Unreadable as error:
            raise Unfit("value", "unit", text=text, unit=unit) from error


def date_of(text: str, latest: date | None) -> Period:
    """Read a date.

    Args:
        text: as it was typed; `2026.6.30` and `2026년 6월` are read as well.
        latest: the day after which nothing can have been seen; None for a budget.

    Raises:
        Unfit: it is none, or it has not come yet.
    """
    try:
        period = Period.read(meant_date(text))
    except Unreadable as error:
        raise Unfit("on", "date", text=text) from error
    if latest and period.start > latest:
        raise Unfit("on", "future", text=text)
    return period


def meant_date(text: str) -> str:
    """Write a date as the plan does, where only one can be meant: `2026.6.30` is 2026-06-30."""
    try:
        return Period.read(text).text
    except Unreadable as error:
        meant = error.details.get("suggestion") if error.reason == "form" else None
        return meant or text
