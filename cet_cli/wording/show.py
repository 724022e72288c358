"""The headings and short sentences of a page about one thing."""

from __future__ import annotations

from cet_cli.wording.english.show import SAYS, SECTIONS, TIMES, YEARS

_MONTHS = 12


def heading(section: str) -> str:
    """Say the heading of a section."""
    return SECTIONS[section]


def sentence(name: str, **about: object) -> str:
    """Say one of the short sentences."""
    return SAYS[name].format(**about)


def step_words(months: int) -> str:
    """Say how much time a column of a sparkline stands for."""
    return TIMES.get(months) or YEARS.format(number=f"{months // _MONTHS:,}")


def times(number: int) -> str:
    """Say how often."""
    return sentence("once") if number == 1 else sentence("times", number=f"{number:,}")
