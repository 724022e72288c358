"""A date as precise as it was published: a year, half, quarter, month, day or span."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from cet_cli.model.values.dates import last_day
from cet_cli.model.values.hooks import scalar_text, schema_of
from cet_cli.model.values.unreadable import Unreadable

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

Precision: TypeAlias = Literal["year", "half", "quarter", "month", "day", "span"]
"""How exactly a period was published; a span has two ends, one of which may be open."""

DATE_PATTERN = r"[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?))?"
"""One date of any precision, as a pattern that an editor understands too."""
PERIOD_PATTERN = rf"^({DATE_PATTERN}(\.\.({DATE_PATTERN})?)?|\.\.{DATE_PATTERN})$"

_DATE = re.compile(r"([0-9]{4})(?:-(?:([HQ])([0-9])|([0-9]{2})(?:-([0-9]{2}))?))?").fullmatch
_MONTHS = {"H": 6, "Q": 3}
_EDTF_BASE = {"H": 39, "Q": 32}
_DIVISIONS: dict[str, Precision] = {"H": "half", "Q": "quarter"}
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Period:
    """A time in a plan, from its first to its last day: "by 2027" means by 2027-12-31."""

    text: str
    """The date as written."""
    start: date
    """The first day; the first day of the calendar where the start is open."""
    end: date
    """The last day; the last day of the calendar where the end is open."""
    precision: Precision
    """How exactly it was published."""
    open_start: bool = False
    """Whether it has no beginning: `..2035`."""
    open_end: bool = False
    """Whether it has no end: `2034..`."""

    def __hash__(self) -> int:
        return hash(self.text)

    @classmethod
    def read(cls, text: str) -> Period:
        """Read `2027`, `2026-H1`, `2024-Q3`, `2024-08`, `2024-08-29` or a span of two such dates.

        A span is `2024..2028`, `2034..` or `..2035`. Raises `Unreadable`, with the normal form of
        a date that is written another way.
        """
        return _read(text)

    @classmethod
    def read_node(cls, node: object) -> Period:
        """Read a node of a file, whatever it is; raises `Unreadable`."""
        return _read(scalar_text(node))

    def before(self, other: Period) -> bool:
        """Whether this period is over when the other begins."""
        return self.end < other.start

    def within(self, other: Period) -> bool:
        """Whether every day of this period is one of the other."""
        return other.start <= self.start and self.end <= other.end

    def edtf(self) -> str:
        """The period in EDTF (ISO 8601-2): `2026-40` for a first half, `2034/..` for a span."""
        start, dots, end = self.text.strip().partition("..")
        return f"{_edtf(start)}/{_edtf(end)}" if dots else _edtf(start)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> CoreSchema:
        """Let pydantic read a period through `read_node`."""
        return schema_of(cls, "period", cls.read_node)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: object, _handler: object) -> dict[str, object]:
        """Tell an editor what may be typed."""
        return {
            "anyOf": [
                {"type": "string", "pattern": PERIOD_PATTERN},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ],
            "description": "A date as precise as it was published: a year, half, quarter, month "
            "or day, or a span of two such dates with `..` between them, either end open.",
            "examples": ["2027", "2026-H1", "2024-Q3", "2024-08", "2024-08-29", "2024..2028"],
        }


@lru_cache(maxsize=16384)
def _read(text: str) -> Period:
    clean = text.strip()
    match = _DATE(clean)
    if match:
        return Period(str(text), *_days(match, text))
    if not clean:
        raise Unreadable("empty", text)
    if len(clean) > _LONGEST:
        raise Unreadable("too-long", text, limit=str(_LONGEST))
    return _span(clean, text)


def _span(clean: str, text: str) -> Period:
    start, dots, end = clean.partition("..")
    first, last = _DATE(start), _DATE(end)
    if not dots or not (first or last) or (start and not first) or (end and not last):
        raise _unreadable("form", text)
    opening = _days(first, text)[0] if first else date.min
    closing = _days(last, text)[1] if last else date.max
    if opening > closing:
        raise Unreadable("backwards", text, suggestion=f"{end}..{start}")
    return Period(str(text), opening, closing, "span", first is None, last is None)


def _days(match: re.Match[str], text: str) -> tuple[date, date, Precision]:
    """First day, last day and precision of one date; `text` is the whole that it stands in."""
    try:
        return _division(*match.groups())
    except ValueError:
        raise _unreadable("impossible", text) from None


def _division(
    year: str, letter: str | None, number: str | None, month: str | None, day: str | None
) -> tuple[date, date, Precision]:
    """First day, last day and precision of a year or of a part of it."""
    if day:
        only = date(int(year), int(month or 0), int(day))
        return only, only, "day"
    if month:
        return date(int(year), int(month), 1), last_day(int(year), int(month)), "month"
    if letter and number:
        months = _MONTHS[letter]
        until = int(number) * months
        return (
            date(int(year), until - months + 1, 1),
            last_day(int(year), until),
            _DIVISIONS[letter],
        )
    return date(int(year), 1, 1), date(int(year), 12, 31), "year"


def _unreadable(reason: Literal["form", "impossible"], text: str) -> Unreadable:
    """Say why, with what was probably meant if that can be read."""
    from cet_cli.model.values.date_forms import meant_period

    meant, exact = meant_period(text) or ("", True)
    if not meant or meant == text:
        return Unreadable(reason, text)
    try:
        _read(meant)
    except Unreadable:
        return Unreadable(reason, text)
    return Unreadable(reason if exact else "impossible", text, suggestion=meant)


def _edtf(text: str) -> str:
    """One date in EDTF: halves are numbered from 40, quarters from 33; nothing is an open end."""
    letter = text[5:6]
    base = _EDTF_BASE.get(letter)
    return text[:5] + str(base + int(text[6])) if base else text or ".."
