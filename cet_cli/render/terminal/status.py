"""The status of a plan for people: counts, what needs attention, a row an area, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.findings import counted, extent_words
from cet_cli.render.terminal.lines import Line, Piece, cells, wrapped
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.english.status import NATIONAL
from cet_cli.wording.figures import figure_words
from cet_cli.wording.status import kind_word, status_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.assess import Evidence, FundingNow, Share
    from cet_cli.report.status import AreaRow, AttentionRow, StatusReport, Tally

_MOST = 12
"""More things that need attention than this are counted, not shown."""

_WIDEST = 100
"""The date stands no farther to the right than this."""


def status_lines(report: StatusReport, width: int) -> Iterator[Line]:
    """Show how far a plan is, the summary first and the worst first."""
    yield from _header(report, width)
    yield ()
    yield from _tallies(report, width)
    yield ()
    if report.detail is None:
        yield from _attention(report.attention, width)
        yield ()
        yield from _areas(report.areas, width)
    else:
        from cet_cli.render.terminal.area import detail_lines

        yield from detail_lines(report.detail, width)
    yield ()
    yield from _evidence(report.evidence, width)
    yield ()
    if report.missing is not None:
        from cet_cli.render.terminal.missing import missing_lines

        yield from missing_lines(report.missing, width)
        yield ()
    yield from wrapped(_closing(report), width)


def _header(report: StatusReport, width: int) -> Iterator[Line]:
    name = said(report.name)
    day = f"as of {report.as_of}"
    if report.known_by:
        day += f", known by {report.known_by}"
    gap = min(width, _WIDEST) - cells(name) - cells(day)
    if gap > 1:
        yield ((name, "strong"), (" " * gap, ""), (day, "strong"))
    else:
        yield from wrapped([(name, "strong")], width)
        yield ((day, "strong"),)
    parts = []
    if report.owner:
        parts.append(said(report.owner))
    if report.horizon:
        parts.append(f"plans for {report.horizon.text}")
    if report.time_gone is not None:
        parts.append(f"{int(report.time_gone * 100)} % of the time gone")
    if parts:
        yield from wrapped([(", ".join(parts), "dim")], width)


def _tallies(report: StatusReport, width: int) -> Iterator[Line]:
    """Count every kind by status, with its denominator."""
    for label, tally in (
        ("Missions", report.missions),
        ("Targets", report.targets),
        ("Milestones", report.milestones),
        ("Measures", report.measures),
    ):
        yield from tally_lines(label, tally, width)
    if report.apart:
        apart = f"{report.apart} more known only from drafts or third parties: not counted"
        yield from wrapped([(apart, "dim")], width)


def tally_lines(label: str, tally: Tally, width: int) -> Iterator[Line]:
    """Write counts in the tones of their statuses; the lines break between them."""
    head: list[Piece] = [(f"{label:<11}{tally.of:>4}  ", "strong")]
    indent = used = len(head[0][0])
    line = head if tally.counts else [*head, ("none", "dim")]
    for word, number in tally.counts:
        text = f"{number} {status_word(word)}"
        if used > indent and used + len(_DOT) + len(text) > width:
            yield tuple(line)
            line, used = [(" " * indent, "")], indent
        dot = _DOT if used > indent else ""
        line += [(dot, "dim"), (text, status_piece(word)[1])]
        used += len(dot) + len(text)
    yield tuple(line)


_DOT = " · "


def _attention(rows: Sequence[AttentionRow], width: int) -> Iterator[Line]:
    title = "Needs attention"
    if not rows:
        yield ((title, "strong"),)
        yield from wrapped([(_NOTHING, "good")], width, 2)
        return
    shown_rows = [
        (
            status_piece(row.status),
            (row.due.text if row.due else "-", ""),
            (kind_word(row.kind), "dim"),
            (shown(row.address.roadmap), "dim"),
            (said(row.name), ""),
            (row.why, ""),
        )
        for row in rows[:_MOST]
    ]
    yield from table_lines(_ATTENTION, shown_rows, width, indent=2, title=title, fold=True)
    if len(rows) > _MOST:
        more = f"  and {len(rows) - _MOST} more: `cet status AREA` shows all of an area"
        yield from wrapped([(more, "dim")], width, 2)


_NOTHING = "  nothing is late, missed, breached or falling behind"
_ATTENTION = (
    Column(),
    Column(rank=1),
    Column(rank=4, spare=True),
    Column(rank=3),
    Column(least=24),
    Column(rank=2, least=28),
)


def _areas(rows: Sequence[AreaRow], width: int) -> Iterator[Line]:
    """Show a row an area: what is due comes before what is spent."""
    yield from table_lines(_AREAS, [_area(row) for row in rows], width)


_AREAS = (
    Column("Area", least=24),
    Column("missions", right=True, rank=7),
    Column("judged", right=True, over="targets"),
    Column("done", right=True, over="milestones"),
    Column("overdue", right=True, over="milestones"),
    Column("unreported", right=True, rank=1, over="milestones"),
    Column("at risk", right=True, rank=6, over="milestones"),
    Column("open", right=True, rank=6, over="milestones"),
    Column("next due", rank=2),
    Column("funding", right=True, rank=3),
    Column("official", right=True, rank=4, over="figures"),
    Column("id", rank=8),
)


def _area(row: AreaRow) -> tuple[Piece, ...]:
    unjudged = row.targets.number("no_data", "cannot_tell", "due_unreported")
    return (
        (NATIONAL if row.national else said(row.name), ""),
        (_number(row.missions.of), ""),
        (f"{row.targets.of - unjudged} of {row.targets.of}" if row.targets.of else "-", ""),
        _count(row.milestones, "good", "done", "done_late"),
        _count(row.milestones, "bad", "overdue"),
        _count(row.milestones, "warning", "due_unreported"),
        _count(row.milestones, "warning", "at_risk"),
        _count(row.milestones, "", "planned", "under_way"),
        (row.next_due.due.text if row.next_due else "-", ""),
        (_funding(row.funding), ""),
        (_share(row.evidence.official), ""),
        (shown(row.id), "dim"),
    )


def _count(tally: Tally, tone: str, *words: str) -> Piece:
    number = tally.number(*words)
    return _number(number), tone if number else "dim"


def _number(number: int) -> str:
    return f"{number:,}" if number else "-"


def _funding(now: FundingNow | None) -> str:
    """Write an amount as published, with its year."""
    return f"{figure_words(now.value, now.value.unit)} ({now.amount.over.text})" if now else "-"


def _share(share: Share) -> str:
    return f"{share.count} of {share.of}" if share.of else "-"


def _evidence(evidence: Evidence, width: int) -> Iterator[Line]:
    """Say how much of the plan can be judged at all: the honest headline of a young plan."""
    rows = (
        ("targets", "with a baseline", evidence.baseline),
        ("", "with a point on the way", evidence.interim),
        ("", "with an observation", evidence.observed),
        ("", "with a recent one", evidence.recent),
        ("milestones", "with a date", evidence.dated),
        ("", "with somebody who answers for it", evidence.owned),
        ("figures", "that cite a document", evidence.cited),
        ("", "that cite an official text", evidence.official),
    )
    columns = (Column(), Column(least=16), Column(right=True), Column(rank=1))
    table = [
        ((kind, "dim"), (text, ""), (_share(share), ""), (_bar(share), "dim"))
        for kind, text, share in rows
    ]
    yield from table_lines(columns, table, width, indent=2, title="Evidence", fold=True)


def _bar(share: Share) -> str:
    """Draw a share as a bar of twenty, empty where there is nothing to count."""
    if not share.of:
        return ""
    full = share.count * 20 // share.of
    return "█" * full + "·" * (20 - full)


def _closing(report: StatusReport) -> list[Piece]:
    suppressed = f"; {counted(report.suppressed, 'suppression')}" if report.suppressed else ""
    return [(f"Read {extent_words(report.read)}{suppressed}.", "dim")]
