"""The words of a verdict worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from datetime import date


def phrase(name: str, **about: str | int | date) -> str:
    """Say one of the short phrases of a working."""
    return fill(spoken.working.PHRASES[name], **about)


def step_word(name: str) -> str:
    """Name a line of a working."""
    return spoken.working.STEPS[name]


def unit_words(name: str, unit: str = "") -> str:
    """Say in what the outcome of a line is counted."""
    return fill(spoken.working.UNITS[name], unit=unit).strip()


def because(name: str, **about: str) -> str:
    """Say why something has its status."""
    return fill(spoken.working.BECAUSE[name], **about)


def flag_words(flag: str, **about: str) -> str:
    """Say what a flag means here."""
    return fill(spoken.working.FLAGS[flag], **about)


def counted(number: int, word: str) -> str:
    """Say how many days or months there are."""
    return phrase(word if abs(number) == 1 else f"{word}s", number=f"{number:,}")


def reason_words(reason: str) -> str:
    """Say why a target cannot be judged."""
    return spoken.status.REASONS[reason]
