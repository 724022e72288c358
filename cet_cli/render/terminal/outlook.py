"""Where the average pace would lead, for people: only where somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said
from cet_cli.wording.dates import date_words
from cet_cli.wording.numbers import measured
from cet_cli.wording.outlook import number_text, range_text, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.report.outlook import Outlook

TONES = {"all": "good", "some": "", "none": "bad"}
"""How a range looks, by how much of it would satisfy the target."""


def outlook_lines(outlooks: Sequence[Outlook], width: int) -> Iterator[Line]:
    """Show where the average pace of some targets would lead, and of which it is not told."""
    title = sentence("title")
    projected = [row for one in outlooks for row in _projected(one)]
    if projected:
        yield from table_lines(_columns(), projected, width, indent=2, title=title, fold=True)
    else:
        yield ((title, "strong"),)
        yield from wrapped([(f"  {sentence('nothing')}", "dim")], width, 2)
    for says, names in _refused(outlooks).items():
        why = sentence("refused", why=says)
        yield from wrapped([(f"  {why}: ", "dim"), (sentence("comma").join(names), "")], width, 4)
    if projected:
        yield from wrapped([(f"  {sentence('label')}", "dim")], width, 2)


def _columns() -> tuple[Column, ...]:
    return (
        Column(least=24),
        Column(rank=1),
        Column(sentence("column_centre"), right=True),
        Column(sentence("column_range"), least=16),
        Column(sentence("column_target"), rank=1, least=12),
        Column(sentence("column_slope"), rank=3, right=True),
    )


def _projected(one: Outlook) -> Iterator[tuple[Piece, ...]]:
    centre, low, high = one.centre, one.low, one.high
    if low is None or high is None or one.median_slope is None:
        return
    reach = (high - low) / 2
    yield (
        (said(one.name), ""),
        (date_words(one.due.text) if one.due else "-", ""),
        (number_text(centre, reach) if centre is not None else "-", ""),
        (measured(range_text(low, high), one.unit), TONES.get(one.meets, "")),
        (one.asks, ""),
        (number_text(one.median_slope, reach), ""),
    )


def _refused(outlooks: Sequence[Outlook]) -> dict[str, list[str]]:
    """Name those of which nothing is projected, by the reason."""
    names: dict[str, list[str]] = {}
    for one in outlooks:
        if one.refused:
            names.setdefault(one.says, []).append(said(one.name))
    return names
