"""What is said around the rule book: its families, the headings of a page."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill


def family_words(letter: str) -> str:
    """Say what a family of rules is about."""
    return spoken.rules.FAMILIES[letter]


def sentence(name: str, /, **about: object) -> str:
    """Say a heading of a page, or one of the short sentences."""
    return fill(spoken.rules.SAYS[name], **about)
