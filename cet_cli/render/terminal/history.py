"""The history of one thing for people, and the ranking of all that moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.findings import extent_words
from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import at, told, whole
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.wording import history as wording
from cet_cli.wording.dates import date_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.history import FieldHistory, HistoryReport, Moved, MovedReport, State

_STATES = (
    Column(least=12),
    Column(rank=1),
    Column(least=20),
    Column(rank=2),
    Column(least=20, rank=3),
)
"""Value, date, who says it, what it is in the row, and remarks."""


def history_lines(report: HistoryReport, width: int) -> Iterator[Line]:
    """Show every field that changed, the oldest value first."""
    name = told(report.name)
    yield ((name or at(report.address), "strong"),)
    if name:
        yield ((at(report.address), "dim"),)
    if not report.fields:
        yield ()
        yield from wrapped([(_never(report), "")], width)
    for field in report.fields:
        yield ()
        yield from _field(report, field, width)
    yield ()
    yield from wrapped([(_read(report), "dim")], width)


def _never(report: HistoryReport) -> str:
    field = report.address.field
    if field:
        return wording.sentence("field_never", field=field)
    if report.kind in _ROADMAPS:
        return wording.sentence("area_never", area=at(report.address))
    return wording.sentence("never")


_ROADMAPS = ("area", "portfolio")
"""What has things inside, each with a history of its own."""


def _field(report: HistoryReport, field: FieldHistory, width: int) -> Iterator[Line]:
    """Show one field: how it moved in all, then a line a value."""
    inner = field.address.parts[len(report.address.parts) :]
    label = ".".join(("/".join(inner), field.address.field)).lstrip(".")
    yield ((f"{whole(label)}  ", "strong"), _moved(field))
    last = len(field.states) - 1
    rows = [_row(state, place, last) for place, state in enumerate(field.states)]
    yield from table_lines(_STATES, rows, width, indent=2, fold=True)


def _moved(field: FieldHistory) -> Piece:
    if field.slip is None:
        return wording.counted("changed", len(field.states) - 1), "dim"
    tone = "warning" if field.slip.days > 0 else "good" if field.slip.days < 0 else ""
    return wording.slip_words(field.slip), tone


def _row(state: State, place: int, last: int) -> tuple[Piece, ...]:
    role = "original" if place == 0 else "current" if place == last else ""
    role = "previous" if place == last - 1 and place else role
    remarks = [wording.sentence("redefined")] if state.redefined else []
    remarks += [told(state.note)] if state.note else []
    by = wording.commit_words(state.commit, state.committed) if state.commit else ""
    sources = ", ".join(map(whole, state.sources))
    return (
        (whole(state.text) or wording.sentence("absent"), ""),
        (date_words(state.said.text) if state.said else "", ""),
        (by if by and not sources else sources, ""),
        (wording.sentence(role) if role else "", "dim"),
        ("; ".join([*remarks, *([by] if by and sources else [])]), "dim"),
    )


def _read(report: HistoryReport) -> str:
    """Say what was read, of git too."""
    extent = extent_words(report.read)
    said = [wording.sentence("read", extent=extent, date=report.as_of)]
    git = wording.no_git(report.why) if report.why else wording.counted("git", report.commits)
    if report.unreadable:
        git = f"{git}; {wording.counted('unreadable', report.unreadable)}"
    return " ".join([*said, f"{git[:1].upper()}{git[1:]}."])


_MOVED = (
    Column("slip", right=True),
    Column("moved", right=True, rank=3),
    Column("original", rank=2),
    Column("current"),
    Column("", least=20),
    Column("", rank=1),
)


def moved_lines(report: MovedReport, width: int) -> Iterator[Line]:
    """Show what moved, the longest slip first."""
    number = len(report.rows)
    if number:
        head = wording.counted("ranked", number, dated=f"{report.dated:,}")
        yield from wrapped([(head, "strong")], width)
        yield ()
        columns = [
            Column(wording.column(name), one.right, one.rank, one.least)
            for name, one in zip(_NAMES, _MOVED, strict=True)
        ]
        yield from table_lines(columns, list(map(_ranked, report.rows)), width, fold=True)
    else:
        yield ((wording.sentence("ranked_none"), "good"),)
    yield ()
    read = wording.sentence("read", extent=extent_words(report.read), date=report.as_of)
    yield from wrapped([(read, "dim")], width)


_NAMES = ("slip", "times", "original", "current", "name", "address")


def _ranked(row: Moved) -> tuple[Piece, ...]:
    slip = row.slip
    tone = "warning" if slip.days > 0 else "good" if slip.days < 0 else "dim"
    return (
        (wording.short_slip(slip), tone),
        (f"{slip.moved:,}", ""),
        (date_words(slip.original.text), ""),
        (date_words(slip.current.text), ""),
        (told(row.name), ""),
        (at(row.address), "dim"),
    )
