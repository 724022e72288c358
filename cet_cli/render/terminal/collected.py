"""What came back from an office, for people: what would be taken over, and what was refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from cet_cli.render.terminal.edited import edited_lines
from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import told
from cet_cli.wording import shown, shown_path
from cet_cli.wording.collecting import rows_words, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.report.collected import CollectedReport, Refused, Row

_MOST = 20
"""More rows or findings than this are counted; all rows that are refused are listed."""


def collected_lines(report: CollectedReport, width: int, *, diff: bool = True) -> Iterator[Line]:
    """Show what came back.

    Args:
        report: what would be taken over, and what not.
        width: of the screen, in columns.
        diff: whether the lines of the files are shown.
    """
    yield from wrapped([(_summary(report), "strong")], width)
    if report.older:
        yield from wrapped([(sentence("older"), "dim")], width)
    yield from _taken(report.taken, width)
    for name, title in report.sources:
        yield from wrapped([(f"  {sentence('source', id=name, title=title)}", "")], width, 4)
    yield from _refused(report.refused, width)
    if report.edit is None:
        yield from wrapped([(sentence("nothing"), "")], width)
        return
    yield ()
    findings = report.edit.findings
    few = replace(report.edit, findings=findings[:_MOST])
    yield from edited_lines(few, width, diff=diff)
    yield from _more(len(findings))


def _summary(report: CollectedReport) -> str:
    return sentence(
        "read",
        file=shown_path(report.file),
        rows=rows_words(report.rows),
        filled=report.filled,
        taken=len(report.taken),
        known=len(report.known),
        refused=len(report.refused),
    )


def _taken(rows: Sequence[Row], width: int) -> Iterator[Line]:
    if rows:
        yield ((sentence("takes"), "strong"),)
    for row in islice(rows, _MOST):
        yield from wrapped([*_name(row), (shown(row.says), "")], width, 4)
    yield from _more(len(rows))


def _more(number: int) -> Iterator[Line]:
    """Say how many are not listed."""
    if number > _MOST:
        yield ((f"  {sentence('more', number=number - _MOST)}", "dim"),)


def _name(row: Row) -> list[Piece]:
    return [(f"  {told(row.name)} ", ""), (f"({shown(str(row.address))}): ", "dim")]


def _refused(rows: Sequence[Refused], width: int) -> Iterator[Line]:
    if rows:
        yield ((sentence("refused"), "strong"),)
    for one in rows:
        place = sentence(
            "refusal" if one.column else "where",
            sheet=one.sheet,
            row=one.row,
            column=one.column,
            why=one.why,
        )
        address: list[Piece] = [(f" ({shown(one.address)})", "dim")] if one.address else []
        yield from wrapped([(f"  {place}", "bad"), *address], width, 4)
