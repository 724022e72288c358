"""What is said of layout and of fixes."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill, numbered


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.tidying.SAYS[name], **about)


def counted(name: str, number: int, /, **about: object) -> str:
    """Say one of the short sentences of a number of things."""
    return sentence(numbered(name, number), number=f"{number:,}", **about)


def fixable_words(fix: str) -> str:
    """Say, behind what would be right, that a fix is known: `safe`, `unsafe`, or none."""
    return sentence(fix) if fix else ""
