"""Things in rows for people: how each stands, when it is due, what it is called, where it is."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from cet_cli.model.walk import SOURCES
from cet_cli.render.terminal.findings import extent_words
from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import at, told, whole
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import status_piece
from cet_cli.report.kinds import LISTED
from cet_cli.wording.dates import date_words
from cet_cli.wording.findings import counted
from cet_cli.wording.listing import (
    column,
    kind_heading,
    kind_of_row,
    kinds_counted,
    sentence,
    want_word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.listing import ListReport, Row


def list_lines(report: ListReport, width: int) -> Iterator[Line]:
    """Show rows, area by area or by date, then how many there are of each kind and what was read.

    Under the name of an area its things bear their ids alone.
    """
    for title, address, rows in _groups(report):
        if title:
            yield from wrapped([(f"{title}  ", "strong"), (address, "dim")], width, 2)
        indent = 2 if title else 0
        table = [_row(one, report, below=address) for one in rows]
        fold = report.missing or report.by_date
        yield from table_lines(_columns(report), table, width, indent=indent, fold=fold)
        yield ()
    if report.errors:
        errors = sentence("errors", errors=counted(report.errors, "error"))
        yield from wrapped([(errors, "error")], width)
    yield from wrapped(_closing(report), width)


def _columns(report: ListReport) -> tuple[Column, ...]:
    """Choose columns; what is missing may be long, and then what stands beside it may be cut."""
    return (
        Column(rank=3),
        Column(column("due"), rank=2),
        Column(rank=4),
        Column(least=24),
        Column(column("missing"), least=16),
        Column(column("owner"), rank=6, spare=True, least=12),
        Column(rank=1, least=22 if report.by_date else 0),
    )


def _groups(report: ListReport) -> Iterator[tuple[str, str, list[Row]]]:
    """Part the rows by area, each with its name and address; what is by date stands together."""
    if report.by_date or not any(map(_is_inside, report.rows)):
        yield from [("", "", list(report.rows))] if report.rows else []
        return
    for area, rows in groupby(report.rows, lambda row: row.address.roadmap):
        name = report.names.get(area)
        title = told(name) if name else kind_heading("source")
        yield title, whole(area), list(rows)


def _is_inside(row: Row) -> bool:
    """Whether it stands in an area; an area does not, and a source does not."""
    return bool(row.address.parts) and row.address.roadmap != SOURCES


def _row(one: Row, report: ListReport, *, below: str) -> tuple[Piece, ...]:
    """Set a thing in a row; what is missing says more than how it stands."""
    status = "" if report.missing else one.status
    several = len({row.kind for row in report.rows}) > 1
    return (
        status_piece(status) if status else ("", ""),
        (date_words(one.due.text) if one.due else "", ""),
        (kind_of_row(one.kind) if several else "", "dim"),
        (told(one.name) or at(one.address), ""),
        (", ".join(map(want_word, one.missing)), "warning"),
        (told(one.owner), "dim"),
        (at(one.address).removeprefix(f"{below}/") if below else at(one.address), "dim"),
    )


def _closing(report: ListReport) -> list[Piece]:
    kinds = Counter(one.kind for one in report.rows)
    words = kinds_counted((kind, kinds[kind]) for kind in (*LISTED, "figure") if kinds[kind])
    if not report.rows:
        head = f"{sentence('nothing_missing' if report.missing else 'nothing')} "
    elif len(kinds) == 1:
        head = sentence("count", kinds=words)
    else:
        head = sentence(
            "counts", number=sentence("rows", number=f"{len(report.rows):,}"), kinds=words
        )
    name = "known_by" if report.known_by else "read"
    extent, known_by = extent_words(report.read), report.known_by
    read = sentence(name, extent=extent, day=report.as_of, known_by=known_by)
    return [(head, "strong"), (read, "dim")]
