"""The words of lists and of missing evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from collections.abc import Iterable


def want_word(want: str) -> str:
    """Say what is missing of one thing."""
    return spoken.listing.WANTS[want][0]


def wants_counted(counts: Iterable[tuple[str, int]]) -> str:
    """Say how many things lack what."""
    return ", ".join(_counted(number, spoken.listing.WANTS[want]) for want, number in counts)


def kinds_counted(counts: Iterable[tuple[str, int]]) -> str:
    """Say how many of each kind there are."""
    return ", ".join(_counted(number, spoken.listing.KINDS[kind]) for kind, number in counts)


def _counted(number: int, words: tuple[str, str]) -> str:
    return fill(spoken.listing.COUNTED, number=f"{number:,}", word=words[number != 1])


def kind_of_row(kind: str) -> str:
    """Say the kind of a row."""
    return spoken.listing.KINDS[kind][0]


def kind_heading(kind: str) -> str:
    """Say several of a kind, as a heading."""
    return spoken.listing.KINDS[kind][1].capitalize()


def column(name: str) -> str:
    """Say the title of a column."""
    return spoken.listing.COLUMNS[name]


def sentence(name: str, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.listing.SAYS[name], **about)
