"""How much a service takes in, and shortening to it."""

from __future__ import annotations

from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Room(NamedTuple):
    """The longest text that a service takes; 0 where there is no such limit."""

    characters: int = 0
    bytes: int = 0

    def holds(self, characters: int, size: int) -> bool:
        """Tell whether a text of so many characters and bytes of UTF-8 fits."""
        return (not self.characters or characters <= self.characters) and (
            not self.bytes or size <= self.bytes
        )


SUMMARY = Room(bytes=1024 * 1024)
"""A job summary of GitHub (docs.github.com, "Adding a job summary"): 1 MiB a step."""

COMMENT = Room(characters=65_535)
"""A comment on GitHub."""


def fitted(
    head: str, rows: Sequence[str], tail: str, room: Room, left_out: Callable[[int], str]
) -> str:
    """Join head, rows and tail; of too many rows the first are kept.

    Args:
        head: what stands before the rows.
        rows: each with the end of its line.
        tail: what stands behind them.
        room: how long it may be.
        left_out: says how many rows are missing; stands behind the tail.
    """
    whole = "".join((head, *rows, tail))
    if room.holds(*size_of(whole)):
        return whole
    sizes = (size_of(text) for text in (f"{head}{tail}{left_out(len(rows))}", *rows))
    fitting = takewhile(lambda size: room.holds(*size), accumulate(sizes, _added))
    kept = max(0, sum(1 for _ in fitting) - 1)
    return "".join((head, *rows[:kept], tail, left_out(len(rows) - kept)))


def size_of(text: str) -> tuple[int, int]:
    """Count the characters of a text and its bytes in UTF-8."""
    return len(text), len(text.encode("utf-8", "backslashreplace"))


def _added(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] + other[0], one[1] + other[1]
