"""What was probably meant by a word that is not known."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 60
"""Nobody misspells a key into more characters than this."""

_MOST = 200
"""Comparing is slow, and after so many mistakes in one file nobody reads proposals."""


class Guesses:
    """Proposes words, so often that a file full of mistakes does not take minutes."""

    def __init__(self) -> None:
        self._left = _MOST

    def near(self, word: str, known: Sequence[str], cutoff: float = 0.6) -> str:
        """Give the known word that is nearest to a word; "" where none is near."""
        self._left -= 1
        if self._left < 0 or len(word) > _LONGEST:
            return ""
        found = get_close_matches(word, known, n=1, cutoff=cutoff)
        return found[0] if found else ""


def as_id(text: str) -> str:
    """Propose an id made of the ASCII letters and digits of a text; "" where it has none."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
