"""Why a text is not the value that it should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

Reason: TypeAlias = Literal[
    "empty",
    "not-text",
    "form",
    "too-long",
    "language",
    "impossible",
    "backwards",
    "span",
    "joined",
    "separator",
    "two-scales",
    "two-qualifiers",
    "qualified-range",
    "range-units",
    "range-backwards",
    "not-finite",
    "unit-twice",
]
"""The whole list of reasons, each with the details that come with it.

| reason | what stands there | details |
|---|---|---|
| empty | nothing but blanks | language, in a display text |
| not-text | a list or a mapping where one text is expected | kind, and language in a display text |
| form | a text of another form than the value has | suggestion, where only one thing can be meant |
| too-long | more text than any date, figure or unit needs | limit |
| language | a key of a display text that is no language code | key |
| impossible | a day, month, quarter, half or year that no calendar has | suggestion |
| backwards | a span that ends before it starts | suggestion |
| span | a span where one date is asked for | |
| joined | two figures in one text | first, second |
| separator | a comma, point or blank that does not part thousands | numeral, suggestion |
| two-scales | two scale words for one number | first, second |
| two-qualifiers | two qualifiers for one number | first, second |
| qualified-range | a qualifier before a range | qualifier |
| range-units | a range whose ends have different units | low, high |
| range-backwards | a range whose second number is the smaller | low, high |
| not-finite | "not a number" or an infinite number | |
| unit-twice | a unit or a scale given twice | which, first, second |
"""

REASONS: tuple[Reason, ...] = get_args(Reason)


class Unreadable(ValueError):
    """A text that cannot be read as the value that it should be: for whoever reports it.

    `reason` is one of `REASONS`, `text` what was written, `details` what makes a message precise.
    """

    def __init__(self, reason: Reason, text: str, **details: str) -> None:
        super().__init__(reason, text, details)
        self.reason = reason
        self.text = text
        self.details: Mapping[str, str] = details

    def __str__(self) -> str:
        """Reason, text and details on one line, for a traceback or a notebook."""
        more = "".join(f", {name}: {detail}" for name, detail in self.details.items())
        return f"{self.reason}: {self.text!r}{more}"
