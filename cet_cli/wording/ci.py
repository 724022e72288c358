"""The words of the formats that services read."""

from __future__ import annotations

from cet_cli.wording.english.ci import ALLOWED, HEADINGS, SAYS

__all__ = ["ALLOWED", "HEADINGS", "full", "sentence"]

_ENDS = (".", "?", "!", "…")


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return SAYS[name].format(**about)


def full(text: str) -> str:
    """Make a whole sentence: with a capital at its start and a stop at its end.

    >>> full("did you mean `x`?"), full("`x` is taken")
    ('Did you mean `x`?', '`x` is taken.')
    """
    text = text.strip()
    stop = "" if not text or text.endswith(_ENDS) else "."
    return f"{text[:1].upper()}{text[1:]}{stop}"
