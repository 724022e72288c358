"""Dates as Koreans read them: 2027년, 2026년 상반기, 2024년 3분기, 2024년 8월 29일, 2024~2028년."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

_DATE = re.compile(r"([0-9]{4})(?:-(?:H([12])|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?")
_HALVES = {"1": "상반기", "2": "하반기"}
_WORDS = {"unknown": "알 수 없음"}
_CYCLES = {"year": "년", "month": "개월", "quarter": "분기", "half": "반기"}
_ALONE = {"year": "1년", "month": "1개월", "quarter": "분기", "half": "반기"}
_YEAR = re.compile(r"[0-9]{4}")


def day_words(day: date) -> str:
    """Say a day."""
    return f"{day.year}년 {day.month}월 {day.day}일"


def date_of_text(text: str) -> str:
    """Say a date as a plan writes it; what is none stays as it is.

    >>> date_of_text("2026-H1"), date_of_text("2024..2028"), date_of_text("2034..")
    ('2026년 상반기', '2024~2028년', '2034년부터')
    """
    if text in _WORDS:
        return _WORDS[text]
    before, _, day = text.partition("before ")
    if day and not before:
        return f"{_single(day)} 이전" if _single(day) else text
    start, dots, end = text.strip().partition("..")
    if not dots:
        return _single(start) or text
    return _span(start, end) or text


def cycle_of_text(text: str) -> str:
    """Say a length of time: `2 years` is 2년, `quarter` 분기."""
    number, _, unit = text.rpartition(" ")
    return f"{number}{_CYCLES[unit.rstrip('s')]}" if number else _ALONE.get(text, text)


def _span(start: str, end: str) -> str:
    if _YEAR.fullmatch(start) and _YEAR.fullmatch(end):
        return f"{start}~{end}년"
    first, last = _single(start), _single(end)
    if start and end:
        return f"{first}~{last}" if first and last else ""
    return f"{first}부터" if first else f"{last}까지" if last else ""


def _single(text: str) -> str:
    match = _DATE.fullmatch(text)
    if match is None:
        return ""
    year, half, quarter, month, day = match.groups()
    parts = (
        f"{year}년",
        _HALVES[half] if half else "",
        f"{quarter}분기" if quarter else "",
        f"{int(month)}월" if month else "",
        f"{int(day)}일" if day else "",
    )
    return " ".join(part for part in parts if part)
