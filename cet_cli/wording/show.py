"""The headings and short sentences of a page about one thing."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill

_MONTHS = 12


def heading(section: str) -> str:
    """Say the heading of a section."""
    return spoken.show.SECTIONS[section]


def sentence(name: str, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.show.SAYS[name], **about)


def step_words(months: int) -> str:
    """Say how much time a column of a sparkline stands for."""
    return spoken.show.TIMES.get(months) or fill(spoken.show.YEARS, number=f"{months // _MONTHS:,}")


def times(number: int) -> str:
    """Say how often."""
    return sentence("once") if number == 1 else sentence("times", number=f"{number:,}")
