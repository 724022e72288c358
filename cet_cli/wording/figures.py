"""Figures in words: as published, with the scale and the unit that only the parent says."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from cet_cli.wording.language import language
from cet_cli.wording.shown import shown

if TYPE_CHECKING:
    from cet_cli.model.values import Quantity

_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand"))
_PLAIN = re.compile(
    r"\b(?:over|more|less|than|at|least|most|up|to|under|about|within)\b"
    r"|\b(?:thousand|million|billion|trillion)\b|[천만억조0-9.,+\s-]"
)
_SCALE = re.compile("thousand|million|billion|trillion|[천만억조]")
_NUMBER = re.compile(r"[0-9](?:[0-9,]*[0-9])?(?:\.[0-9]+)?")
_UNSAID = frozenset({"", "rank"})
"""Units that are not said with the figure."""
_SIGNS = {"percent": "%"}


def figure_words(figure: Quantity, unit: str = "") -> str:
    """Say a figure as it was published, and the scale that its parent gives it.

    Args:
        figure: the figure.
        unit: the unit to say with it where it was written bare; "" to say none.
    """
    if language() == "ko":
        from cet_cli.wording.hangul.quantities import figure_of_text, ranked

        if unit == "rank" and not figure.unit and figure.number is not None:
            return ranked(shown(figure.text))
        return figure_of_text(_english(figure, unit))
    return _english(figure, unit)


def value_in_words(text: str) -> str:
    """Say a value by its text, where that tells what it is: a figure with a scale, a precise date.

    A bare number stays: it may be a year or a figure.
    """
    if language() == "en" or not text:
        return text
    from cet_cli.wording.hangul.dates import date_of_text
    from cet_cli.wording.hangul.quantities import figure_of_text

    return figure_of_text(text) if text.isdigit() else figure_of_text(date_of_text(text))


def _english(figure: Quantity, unit: str) -> str:
    text = shown(figure.text)
    if figure.words or figure.number is None:
        return text
    if _PLAIN.sub("", text):
        return text
    if figure.scaled and not _SCALE.search(text):
        text = _scaled(text, figure.number)
    return _with_unit(text, shown(figure.unit or unit), one=figure.number == 1) if unit else text


def _scaled(text: str, number: Decimal) -> str:
    """Add the scale word that only the parent says to a bare number."""
    written = Decimal("".join(_NUMBER.findall(text)[:1]).replace(",", "") or 0)
    words = [word for power, word in _SCALES if abs(number) == written.scaleb(power)]
    return f"{text} {words[0]}" if written and words else text


def _with_unit(text: str, unit: str, *, one: bool) -> str:
    """Write a currency before the number, any other unit behind it; one alone needs no plural."""
    if unit in _UNSAID:
        return text
    currency, _, scale = unit.partition(" ")
    if len(currency) == len("KRW") and currency.isupper():
        money = _NUMBER.sub(lambda match: f"{currency} {match[0]}", text, count=1)
        return f"{money} {scale}".rstrip()
    return text if one and unit.endswith("s") else f"{text} {_SIGNS.get(unit, unit)}"
