"""Tags and anchors as they are written before a value: `!!str`, `&name`."""

from __future__ import annotations

import re

_PROPERTY = re.compile(
    r"(?:\s|(?<=\s)\#[^\r\n]*)*(?P<written>&[^\s,\[\]{}]+|!<[^>\s]*>|![^\s,\[\]{}]*)"
)


def properties(text: str, start: int) -> list[tuple[str, int, int]]:
    """What is written from `start` on, at most one of each kind, with its start and end."""
    result: list[tuple[str, int, int]] = []
    match = _PROPERTY.match(text, start)
    while match and len(result) < 2:  # noqa: PLR2004 - a tag and an anchor
        result.append((match["written"], match.start("written"), match.end("written")))
        match = _PROPERTY.match(text, match.end())
    return result
