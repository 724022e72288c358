"""The manner in which a file is written, so that what is new is written likewise."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from cet_cli.document.margins import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.document.extent import Extent

WIDTH = 100
"""How wide a line may become before what stands in brackets on it is broken."""

_SIGNS = 300
"""So many entries tell how a file is written."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file is written."""

    line_end: str = "\n"
    step: int = 2
    """By how much a mapping stands further right than the key that holds it."""
    dash: int = 2
    """By how much the dashes of a list do."""
    quote: str = '"'
    """The mark that texts are quoted with."""
    pad: int = 1
    """How many blanks stand behind a dash."""
    blocks: bool = True
    """Whether a text of several lines may be written as a block."""


def manner_of(text: str, root: Extent) -> Manner:
    """Tell how a file is written from what stands in it; where it does not say, as we would."""
    seen: dict[str, Counter[int]] = {kind: Counter() for kind in ("mapping", "list", "dash")}
    quotes: Counter[str] = Counter()
    for kind, indent in islice(_signs(text, root), _SIGNS):
        if kind in seen:
            seen[kind][indent] += 1
        quotes[kind] += 1
    return Manner(
        _line_end(text),
        _most(seen["mapping"], 2),
        _most(seen["list"], 2),
        "'" if quotes["'"] > quotes['"'] else '"',
        _most(seen["dash"], 1),
    )


def _line_end(text: str) -> str:
    """Give the line end that most lines have."""
    both = text.count("\r\n")
    counts = {"\n": text.count("\n") - both, "\r\n": both, "\r": text.count("\r") - both}
    return max(counts, key=counts.__getitem__)


def _most(seen: Counter[int], usual: int) -> int:
    return seen.most_common(1)[0][0] if seen else usual


def _signs(text: str, extent: Extent) -> Iterator[tuple[str, int]]:
    """List the indents of blocks under their keys and behind their dashes, and the quotes."""
    for entry in extent.entries:
        value = entry.value
        if value.kind == "text":
            yield value.style, 0
        elif not value.style and entry.key is not None and not extent.style:
            yield value.kind, column(text, value.start) - column(text, entry.start)
        elif not value.style and not extent.style and not text[entry.head : value.start].strip(" "):
            yield "dash", value.start - entry.head
        yield from _signs(text, value)


def width(text: str) -> int:
    """Give the columns that a text takes on a screen: Hangul and the like take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
