"""Recorded opinions beside the computed state, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.named import at, told
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.wording.status import heading, review_words, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.render.terminal.lines import Line, Piece
    from cet_cli.report.reviews import ReviewRow

_MOST = 8
"""More reviews than this are counted, not shown; those that disagree come first."""

_REVIEWS = (Column(), Column(least=24), Column(least=24), Column(rank=2, least=16), Column(rank=3))


def disagreeing_lines(reviews: Sequence[ReviewRow], width: int) -> Iterator[Line]:
    """Show reviews beside what is computed, those that disagree first."""
    rows = [_review(one) for one in reviews[:_MOST]]
    yield from table_lines(_REVIEWS, rows, width, indent=2, title=heading("reviews"), fold=True)
    if len(reviews) > _MOST:
        more = sentence("more_reviews", number=len(reviews) - _MOST)
        yield ((f"  {more}", "dim"),)


def _review(one: ReviewRow) -> tuple[Piece, ...]:
    says = review_words(one.verdict, one.computed, of_pace=one.of_pace, disagrees=one.disagrees)
    return (
        (sentence("disagrees"), "bad") if one.disagrees else ("", ""),
        (told(one.name) or at(one.about), ""),
        (says, "warning" if one.disagrees else ""),
        (sentence("said", reviewer=told(one.reviewer), on=one.on.text), "dim"),
        (at(one.about), "dim"),
    )
