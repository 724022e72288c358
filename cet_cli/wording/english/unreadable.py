"""What is said of dates and figures that cannot be read: S106 and S107."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.message import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

_MEANT = "did you mean `{suggestion}`?"
_DATES = "write it like `2027`, `2026-H1`, `2024-Q3`, `2024-08`, `2024-08-29` or `2024..2028`"
_FIGURES = "write it like `4.7`, `KRW 31.5 billion`, `over 30 trillion`, `2.8 to 3.4` or `6.3 %`"
_LONG = "keep the date or figure alone, and put the rest into a `note`"

_DATE: Mapping[str, Message] = {
    "S106": Message("`{text}` is no date", _MEANT, _DATES),
    "S106.empty": Message("the date of `{key}` is empty", "give it, or leave `{key}` away"),
    "S106.not-text": Message("a {kind} stands where a date is wanted", _DATES),
    "S106.form": Message("`{text}` is no date", _MEANT, _DATES),
    "S106.too-long": Message(
        "this is longer than the {limit} characters of the longest date",
        _LONG,
    ),
    "S106.impossible": Message("no calendar has the date `{text}`", _MEANT, "look it up again"),
    "S106.backwards": Message("`{text}` ends before it begins", _MEANT),
    "S106.span": Message(
        "`{text}` is a span, and a document is published on one date", "give one date"
    ),
}

_FIGURE: Mapping[str, Message] = {
    "S107": Message("`{text}` is no figure", _MEANT, _FIGURES),
    "S107.empty": Message("the figure of `{key}` is empty", "give it, or leave `{key}` away"),
    "S107.not-text": Message("a {kind} stands where a figure is wanted", _FIGURES),
    "S107.form": Message("`{text}` is no figure", _MEANT, _FIGURES),
    "S107.too-long": Message(
        "this is longer than the {limit} characters of the longest figure",
        _LONG,
    ),
    "S107.joined": Message(
        "two figures stand here, `{first}` and `{second}`", "keep one, and the other in a `note`"
    ),
    "S107.separator": Message(
        "`{numeral}` does not part its digits by thousands", _MEANT, "write it like `7,217.9`"
    ),
    "S107.two-scales": Message(
        "two scale words, `{first}` and `{second}`, stand with one number", "keep one of them"
    ),
    "S107.two-qualifiers": Message(
        "`{first}` and `{second}` both stand before one number", "keep one of them"
    ),
    "S107.qualified-range": Message(
        "`{qualifier}` stands before a range", "give the range alone, or one figure"
    ),
    "S107.range-units": Message(
        "the two ends of this range, `{low}` and `{high}`, are in different units",
        "give both in one unit",
    ),
    "S107.range-backwards": Message(
        "this range begins with the larger figure", "did you mean `{high} to {low}`?"
    ),
    "S107.not-finite": Message("`{text}` is no number", "give the figure, or leave `{key}` away"),
    "S107.unit-twice": Message(
        "the {which} is given twice, by `{first}` and by `{second}`", "keep one of them"
    ),
}

MESSAGES: Mapping[str, Message] = {**_DATE, **_FIGURE}
