"""What is said where files were begun, and where git asks for nothing to show."""

from __future__ import annotations

from cet_cli.wording import spoken
from cet_cli.wording.spoken import fill


def sentence(name: str, /, **about: object) -> str:
    """Say one of the short sentences."""
    return fill(spoken.starting.SAYS[name], **about)
