"""Missing evidence for people, a row an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, wrapped
from cet_cli.render.terminal.named import told, whole
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.wording.listing import sentence, wants_counted
from cet_cli.wording.status import national_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.report.missing import MissingRow

_COLUMNS = (Column(least=16), Column(least=30), Column(rank=1, spare=True))


def missing_lines(rows: Sequence[MissingRow], width: int) -> Iterator[Line]:
    """Show what is missing in each area, and how to see it thing by thing."""
    title = sentence("title")
    if not rows:
        yield ((title, "strong"), (f"  {sentence('none')}", "good"))
        return
    table = [
        (
            (national_word() if one.national else told(one.name), ""),
            (wants_counted(one.counts), ""),
            (whole(one.id), "dim"),
        )
        for one in rows
    ]
    yield from table_lines(_COLUMNS, table, width, indent=2, title=title, fold=True)
    yield from wrapped([(f"  {sentence('hint')}", "dim")], width, 2)
