"""Figures and dates as they are typed, made fit for where they are to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.errors import RefusedEdit
from cet_cli.model.values import Period, Quantity, Unreadable, canonical
from cet_cli.wording.editing import refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.patch import Node


def period_of(text: str, option: str) -> Period:
    """Read a date or span that was typed.

    Raises:
        RefusedEdit: it is none.
    """
    try:
        return Period.read(text.strip())
    except Unreadable as error:
        meant = error.details.get("suggestion", "")
        what = "no_date_near" if meant else "no_date"
        about = {"option": option, "text": text, "meant": meant}
        raise RefusedEdit(refusal(what, **about)) from error


def is_table(words: Sequence[str]) -> bool:
    """Tell whether figures by part were typed: `KR=67.2 CN=33.3`."""
    return bool(words) and all(0 < word.find("=") < len(word) - 1 for word in words)


def pairs(words: Sequence[str]) -> dict[str, str]:
    """Take `KR=67.2 CN=33.3` apart."""
    return {key: value for key, _, value in (word.partition("=") for word in words)}


def figure(words: Sequence[str], unit: str) -> dict[str, Node]:
    """Write a figure, or one a part, without the unit that stands above it already."""
    if is_table(words):
        return {part: bare(text, unit) for part, text in pairs(words).items()}
    return {"value": bare(" ".join(words), unit)}


def bare(text: str, unit: str) -> str:
    """Leave away the unit that the indicator or budget states, where the figure stays the same."""
    if not unit:
        return text
    named = {*unit.casefold().split(), "%" if canonical(unit) == "percent" else ""}
    spaced = text.replace("%", " % ").split()
    short = " ".join(word for word in spaced if word.casefold() not in named)
    return short if short != text and _same(short, text, unit) else text


def _same(short: str, text: str, unit: str) -> bool:
    """Tell whether a bare figure under a unit is the one that was typed with its unit."""
    try:
        under, whole = Quantity.read(short).in_unit(unit), Quantity.read(text)
    except Unreadable:
        return False
    return (under.number, under.high, under.unit) == (whole.number, whole.high, whole.unit)


def place_by_date(entries: Iterable[tuple[str, Period | None]], date: Period) -> tuple[str, bool]:
    """Find where an entry belongs by its date.

    Returns:
        The key of the entry to stand behind, "" for the end of the list; and whether it is to
        stand before all others.
    """
    dated = list(entries)
    earlier = [place for place, (_, one) in enumerate(dated) if one and one.end <= date.end]
    if not dated or len(dated) - 1 in earlier:
        return "", False
    return (dated[earlier[-1]][0], False) if earlier else ("", True)
