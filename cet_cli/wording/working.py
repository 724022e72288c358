"""The words of a verdict worked out by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording.english.status import REASONS
from cet_cli.wording.english.working import BECAUSE, FLAGS, PHRASES, STEPS, UNITS

if TYPE_CHECKING:
    from datetime import date


def phrase(name: str, **about: str | int | date) -> str:
    """Say one of the short phrases of a working."""
    return PHRASES[name].format(**about)


def step_word(name: str) -> str:
    """Name a line of a working."""
    return STEPS[name]


def unit_words(name: str, unit: str = "") -> str:
    """Say in what the outcome of a line is counted."""
    return UNITS[name].format(unit=unit).strip()


def because(name: str, **about: str) -> str:
    """Say why something has its status."""
    return BECAUSE[name].format(**about)


def flag_words(flag: str, **about: str) -> str:
    """Say what a flag means here."""
    return FLAGS[flag].format(**about)


def counted(number: int, word: str) -> str:
    """Say how many days or months there are."""
    return phrase(word if abs(number) == 1 else f"{word}s", number=f"{number:,}")


def reason_words(reason: str) -> str:
    """Say why a target cannot be judged."""
    return REASONS[reason]
