"""Tables of GitHub Flavored Markdown; a cell is written by `escape`, never as it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def table_head(titles: Iterable[str]) -> str:
    """Write the titles and the line below them."""
    titles = list(titles)
    return table_row(titles) + table_row("---" for _ in titles)


def table_row(cells: Iterable[str]) -> str:
    """Write one row of cells that are Markdown already."""
    return f"| {' | '.join(cells)} |\n"
