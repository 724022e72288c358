"""The words of the progress summary."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.dates import date_words
from cet_cli.wording.language import language
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill, numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.model.values import Period


def heading(name: str, /, **about: object) -> str:
    """Say a heading."""
    return fill(spoken.summary.HEADINGS[name], **about)


def column(name: str) -> str:
    """Say the title of a column."""
    return spoken.summary.COLUMNS[name]


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    if not about:
        return _fixed(name, language())
    return fill(spoken.summary.SAYS[name], **about)


@cache
def _fixed(name: str, _language: str) -> str:
    """Say a sentence without arguments; there are as many of them as empty cells."""
    return fill(spoken.summary.SAYS[name])


def counted(name: str, number: int, /, **about: object) -> str:
    """Say one of the sentences that have a number in them."""
    return sentence(numbered(name, number), number=f"{number:,}", **about)


def meaning(status: str) -> str:
    """Say exactly what a status means."""
    return spoken.summary.MEANINGS[status]


def method() -> Sequence[str]:
    """Say in a few paragraphs how a verdict is made."""
    return tuple(spoken.summary.METHOD.values())


def standing_word(standing: str) -> str:
    """Say who speaks in a document."""
    return spoken.summary.STANDINGS.get(standing, shown(standing))


def age_words(months: int) -> str:
    """Say how long ago something was observed."""
    return counted("age", months) if months > 0 else sentence("age_none")


def slip_words(months: int, days: int) -> str:
    """Say by how much a date moved: in months, or in days where it is less than one."""
    number, unit = (months, "months") if months else (days, "days")
    return counted(f"{unit}_{'later' if number > 0 else 'earlier'}", abs(number))


def time_words(period: Period | None) -> str:
    """Say a date as it was published."""
    return shown(date_words(period.text)) if period else sentence("nothing")
