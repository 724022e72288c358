"""Two texts that mean the same value, however each is spelled."""

from __future__ import annotations

import unicodedata

from cet_cli.model.values import Period, Quantity, Unreadable

NOTHING = "none"
"""How a file says that something was, or became, absent."""


def same_value(one: str, other: str) -> bool:
    """Tell whether two texts are the same date, the same figure or the same words.

    `2028` is `2028`, `1,000 qubits` is `1000 qubits`, `KRW 5 trillion` is `5 trillion KRW`; `5.0`
    is not `5`, which is less precise. Of words only blanks and the way that characters are
    composed (Unicode NFC) are left aside. `none` is no text at all.
    """
    return _plain(one) == _plain(other) or (
        (meaning := _meaning(one)) is not None and meaning == _meaning(other)
    )


def _plain(text: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    return "" if plain == NOTHING else plain


def _meaning(text: str) -> tuple[object, ...] | None:
    """Give the days of a date or the parts of a figure; None for anything else."""
    try:
        period = Period.read(text)
    except Unreadable:
        return _figure(text)
    return period.start, period.end


def _figure(text: str) -> tuple[object, ...] | None:
    try:
        figure = Quantity.read(text)
    except Unreadable:
        return None
    if figure.number is None:
        return None
    return (figure.qualifier, figure.number, figure.place, figure.unit, figure.high, figure.within)
