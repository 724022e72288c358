"""Dates that are written another way, or that no calendar has: what was probably meant.

Only where one reading is possible: `08/09/2024` could be a day in August or in September, so
nothing is said about it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from cet_cli.model.values.dates import last_day

if TYPE_CHECKING:
    from collections.abc import Callable

_YEAR = "january february march april may june july august september october november december"
_MONTHS = _YEAR.split()
_ORDINALS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
_PARTS = {"half": "H", "quarter": "Q", "분기": "Q"}
_KOREAN_HALVES = {"상반기": "H1", "하반기": "H2"}
_EDTF = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
_HIGHEST = {"H": 2, "Q": 4}

_Y = "([0-9]{4})"
_D = "([0-9]{1,2})"
_NAME = rf"({'|'.join(f'{name[:3]}(?:{name[3:]}|t)?' for name in _MONTHS)})\.?"
_TO = re.compile(r"\s*(?:/?\.{2,}/?|…|~|\u2013|\u2014|\u301c|\bto\b| - )\s*")
_SLASH = re.compile("/")
_HYPHEN = re.compile("-")


def meant_period(text: str) -> tuple[str, bool] | None:
    """The normal form of a date or span that is written otherwise, None where it is not certain.

    Returns:
        The form, and whether it says just what was written: where no calendar has that, it is the
        nearest that there is, and no more than a guess.
    """
    said = _said(text)
    if said is None:
        return None
    meant = "..".join(_nearest(side) if side else "" for side in said.split(".."))
    return meant, meant == said


def _said(text: str) -> str | None:
    """What is written, in the normal form, though no calendar may have it."""
    clean = " ".join(unicodedata.normalize("NFKC", text).split())
    single = _meant_date(clean)
    if single:
        return single
    for pattern in (_TO, _SLASH, _HYPHEN):
        sides = pattern.split(clean)
        if len(sides) == 2:  # noqa: PLR2004
            start, end = (_meant_date(side) for side in sides)
            span = f"{start}..{end}" if start and end else _meant_open(sides, start, end)
            if span:
                return span
    return _open_in_words(clean)


def _meant_open(sides: list[str], start: str | None, end: str | None) -> str | None:
    """A span of which one side is left out."""
    if start and not sides[1]:
        return f"{start}.."
    return f"..{end}" if end and not sides[0] else None


def _open_in_words(clean: str) -> str | None:
    match = re.fullmatch(r"(from|since|until|till) (.+)", clean, re.IGNORECASE)
    date = _meant_date(match[2]) if match else None
    if not match or not date:
        return None
    return f"{date}.." if match[1].lower() in {"from", "since"} else f"..{date}"


def _meant_date(clean: str) -> str | None:
    for pattern, build in _FORMS:
        match = pattern.fullmatch(clean)
        if match:
            return build(*match.groups())
    return None


def _written(year: str, month: str | None = None, day: str | None = None) -> str:
    return "-".join([year, *(f"{int(one):02}" for one in (month, day) if one)])


def _nearest(said: str) -> str:
    """The date itself, or the nearest one that the calendar has."""
    year, _, rest = said.partition("-")
    kind = rest[:1]
    if kind in _HIGHEST:
        return f"{_day(year)}-{kind}{min(max(int(rest[1:]), 1), _HIGHEST[kind])}"
    month, _, day = rest.partition("-")
    return _day(year, month, day)


def _day(year: str, month: str = "", day: str = "") -> str:
    """The year, month or day itself, or the nearest one that the calendar has."""
    known_year = max(int(year), 1)
    if not month:
        return f"{known_year:04}"
    known_month = min(max(int(month), 1), 12)
    if not day:
        return f"{known_year:04}-{known_month:02}"
    last = last_day(known_year, known_month).day
    return f"{known_year:04}-{known_month:02}-{min(max(int(day), 1), last):02}"


def _part(year: str, letter: str, number: str) -> str:
    kind = _PARTS.get(letter.lower(), letter.upper())
    which = int(_ORDINALS.get(number.lower(), number))
    return f"{year}-{kind}{which}"


def _named(year: str, name: str, day: str | None = None) -> str:
    month = next(at for at, known in enumerate(_MONTHS, 1) if known.startswith(name.lower()[:3]))
    return _written(year, str(month), day)


def _form(pattern: str, build: Callable[..., str]) -> tuple[re.Pattern[str], Callable[..., str]]:
    return re.compile(pattern, re.IGNORECASE), build


_WHICH = "([0-9]|first|second|third|fourth)(?:st|nd|rd|th)?"
_FORMS = (
    _form(rf"(?:by |in |fy ?|fiscal year )?{_Y}(?: ?년도?)?", _written),
    _form(rf"{_Y}-(3[3-6]|4[01])", lambda year, code: f"{year}-{_EDTF[code]}"),
    _form(rf"{_Y}[-./] ?{_D}(?:[-./] ?{_D})?\.?", _written),
    _form(rf"{_Y} ?년 ?{_D} ?월(?: ?{_D} ?일)?", _written),
    _form(rf"{_Y}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])?", _written),
    _form(rf"{_Y}-([0-9]{{2}})-([0-9]{{2}})[T ][0-9].*", _written),
    _form(rf"{_Y} ?[-/]? ?([HQ]) ?([0-9])", _part),
    _form(rf"{_Y} ?[-/]? ?([0-9])([HQ])", lambda year, number, kind: _part(year, kind, number)),
    _form(rf"([HQ]) ?([0-9]) ?[-/]? ?{_Y}", lambda kind, number, year: _part(year, kind, number)),
    _form(rf"([0-9])([HQ]) ?{_Y}", lambda number, kind, year: _part(year, kind, number)),
    _form(
        rf"(?:the )?{_WHICH} (half|quarter) (?:of )?{_Y}",
        lambda number, kind, year: _part(year, kind, number),
    ),
    _form(rf"{_Y} ?년? ?([1-4]) ?분기", lambda year, number: _part(year, "Q", number)),
    _form(
        rf"{_Y} ?년? ?(상반기|하반기)",
        lambda year, half: f"{year}-{_KOREAN_HALVES[half]}",
    ),
    _form(rf"{_NAME},? {_Y}", lambda name, year: _named(year, name)),
    _form(rf"{_Y},? {_NAME}", _named),
    _form(rf"{_D} {_NAME},? {_Y}", lambda day, name, year: _named(year, name, day)),
    _form(rf"{_NAME} {_D},? {_Y}", lambda name, day, year: _named(year, name, day)),
)
"""Ways of writing a date, each with what makes the normal form of its groups."""
