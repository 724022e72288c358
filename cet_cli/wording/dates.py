"""Dates as they are read: in English as the plan writes them, in Korean in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.language import language

if TYPE_CHECKING:
    from datetime import date


def date_words(text: str) -> str:
    """Say a date of a plan by its text; what is no date stays as it is."""
    if language() == "en":
        return text
    from cet_cli.wording.hangul.dates import date_of_text

    return date_of_text(text)


def cycle_words(text: str) -> str:
    """Say a length of time as a plan writes it: `2 years`."""
    if language() == "en":
        return text
    from cet_cli.wording.hangul.dates import cycle_of_text

    return cycle_of_text(text)


def day_words(day: date) -> str:
    """Say a day."""
    return date_words(day.isoformat())
