"""The words of the formats that services read."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill

_ENDS = (".", "?", "!", "…")


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.ci.SAYS[name], **about)


def headings() -> tuple[str, ...]:
    """Say the titles of a table of findings."""
    return spoken.ci.HEADINGS


def allowed() -> tuple[str, ...]:
    """Say the titles of a table of suppressed findings."""
    return spoken.ci.ALLOWED


def full(text: str) -> str:
    """Make a whole sentence: with a capital at its start and a stop at its end.

    >>> full("did you mean `x`?"), full("`x` is taken")
    ('Did you mean `x`?', '`x` is taken.')
    """
    text = text.strip()
    stop = "" if not text or text.endswith(_ENDS) else "."
    return f"{text[:1].upper()}{text[1:]}{stop}"
