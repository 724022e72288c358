"""What was filled in, as plain data: sheets of rows, each cell a text or why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_ROWS: Final = 50_000
"""A larger sheet is refused: no plan asks so much of one office."""

LONGEST: Final = 2_000
"""More characters than this in one cell are no title and no remark."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell."""

    text: str
    fault: str = ""
    """Why it cannot be taken as a text: `formula`, `not_a_value`; "" where it can."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one sheet."""

    name: str
    headings: Mapping[str, str]
    """How a reader finds each column: its letter, its heading."""
    rows: tuple[tuple[int, Mapping[str, Cell]], ...]
    """The number of each row and its cells by the key of the column."""
