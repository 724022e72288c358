"""The status of a plan for people: counts, what needs attention, a row an area, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.area import detail_lines
from cet_cli.render.terminal.findings import extent_words
from cet_cli.render.terminal.lines import Line, Piece, cells
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.status import kind_word, status_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.assess import Evidence, FundingNow, Share
    from cet_cli.report.status import AreaRow, AttentionRow, StatusReport, Tally

_MOST = 12
"""More things that need attention than this are counted, not shown."""


_LEGEND = (
    "targets: how many can be judged; done, late, no word, open: milestones; "
    "official: figures that cite an official text"
)


def status_lines(report: StatusReport, width: int) -> Iterator[Line]:
    """Show how far a plan is, the summary first and the worst first."""
    yield from _header(report, width)
    yield ()
    yield from _tallies(report, width)
    yield ()
    yield from _attention(report.attention, width, whole=report.detail is not None)
    yield ()
    if report.detail is None:
        yield from _areas(report.areas, width)
    else:
        yield from detail_lines(report.detail, width)
    yield ()
    yield from _evidence(report.evidence, width)
    yield ()
    yield from _closing(report)


def _header(report: StatusReport, width: int) -> Iterator[Line]:
    name = said(report.name)
    day = f"as of {report.as_of}"
    if report.known_by:
        day += f", known by {report.known_by}"
    gap = max(2, min(width, 100) - cells(name) - len(day))
    yield ((name, "strong"), (" " * gap, ""), (day, "strong"))
    parts = []
    if report.owner:
        parts.append(said(report.owner))
    if report.horizon:
        parts.append(f"plans for {report.horizon.text}")
    if report.time_gone is not None:
        parts.append(f"{int(report.time_gone * 100)} % of the time gone")
    if parts:
        yield ((", ".join(parts), "dim"),)


def _tallies(report: StatusReport, width: int) -> Iterator[Line]:
    """Count every kind by status, with its denominator."""
    for label, tally in (
        ("Missions", report.missions),
        ("Targets", report.targets),
        ("Milestones", report.milestones),
        ("Measures", report.measures),
    ):
        yield from _tally(label, tally, width)
    if report.apart:
        yield (
            (f"{report.apart} more known only from drafts or third parties: not counted", "dim"),
        )


def _tally(label: str, tally: Tally, width: int) -> Iterator[Line]:
    head: list[Piece] = [(f"{label:<11}", "strong"), (f"{tally.of:>4}", "strong"), ("  ", "")]
    indent = sum(len(text) for text, _ in head)
    line, used = head, indent
    for place, (word, number) in enumerate(tally.counts):
        piece = f"{number} {status_word(word)}"
        comma = ", " if place else ""
        if used + len(comma) + len(piece) > width and used > indent:
            yield (*line, (",", ""))
            line, used, comma = [(" " * indent, "")], indent, ""
        line += [(comma, ""), (piece, status_piece(word)[1])]
        used += len(comma) + len(piece)
    yield tuple(line if tally.counts else [*head, ("none", "dim")])


def _attention(rows: Sequence[AttentionRow], width: int, *, whole: bool) -> Iterator[Line]:
    yield (("Needs attention", "strong"),)
    if not rows:
        yield (("  nothing is late, missed, breached or falling behind", "good"),)
        return
    columns = (
        Column("", rank=0),
        Column("", rank=3),
        Column("", least=24),
        Column("due", rank=2),
        Column("", rank=1, least=24),
        Column("", rank=4),
    )
    most = len(rows) if whole else _MOST
    cut_rows = [
        (
            status_piece(row.status),
            (kind_word(row.kind), "dim"),
            (said(row.name), ""),
            (row.due.text if row.due else "", ""),
            (row.why, ""),
            (shown(str(row.address)), "dim"),
        )
        for row in rows[:most]
    ]
    yield from table_lines(columns, cut_rows, width, indent=2)
    if len(rows) > most:
        yield ((f"  and {len(rows) - most} more: `cet status AREA` shows all of an area", "dim"),)


def _areas(rows: Sequence[AreaRow], width: int) -> Iterator[Line]:
    """Show a row an area: what is due comes before what is spent."""
    columns = (
        Column("Area", least=18),
        Column("missions", right=True, rank=5),
        Column("targets", right=True),
        Column("done", right=True),
        Column("late", right=True),
        Column("no word", right=True),
        Column("open", right=True, rank=4),
        Column("next due", rank=1),
        Column("funding", right=True, rank=2),
        Column("official", right=True, rank=3),
        Column("id", rank=6),
    )
    yield from table_lines(columns, [_area(row) for row in rows], width)
    yield ((_LEGEND, "dim"),)


def _area(row: AreaRow) -> tuple[Piece, ...]:
    milestones = row.milestones
    late = milestones.number("overdue", "at_risk")
    unreported = milestones.number("due_unreported")
    unjudged = row.targets.number("no_data", "cannot_tell", "due_unreported")
    return (
        (said(row.name), ""),
        (_number(row.missions.of), ""),
        (f"{row.targets.of - unjudged} of {row.targets.of}" if row.targets.of else "-", ""),
        (_number(milestones.number("done", "done_late")), "good"),
        (_number(late), "bad" if late else ""),
        (_number(unreported), "warning" if unreported else ""),
        (_number(milestones.number("planned", "under_way")), ""),
        (row.next_due.due.text if row.next_due else "-", ""),
        (_funding(row.funding), ""),
        (_share(row.evidence.official), ""),
        (row.id, "dim"),
    )


def _number(number: int) -> str:
    return str(number) if number else "-"


def _funding(now: FundingNow | None) -> str:
    """Write an amount as published, with its year."""
    if now is None:
        return "-"
    unit = now.funding.unit or ""
    currency, _, scale = unit.partition(" ")
    figure = now.amount.value.text
    money = f"{currency} {figure} {scale}".strip() if unit else figure
    return shown(f"{money} ({now.amount.over.text})")


def _share(share: Share) -> str:
    return f"{share.count} of {share.of}" if share.of else "-"


def _evidence(evidence: Evidence, width: int) -> Iterator[Line]:
    """Say how much of the plan can be judged at all: the honest headline of a young plan."""
    yield (("Evidence", "strong"),)
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
    columns = (Column(""), Column(""), Column("", right=True), Column("", rank=1))
    table = [
        ((kind, "dim"), (text, ""), (_share(share), ""), (_bar(share), "dim"))
        for kind, text, share in rows
    ]
    yield from table_lines(columns, table, width, indent=2)


def _bar(share: Share) -> str:
    """Draw a share as a bar of twenty, empty where there is nothing to count."""
    if not share.of:
        return ""
    full = share.count * 20 // share.of
    return "█" * full + "·" * (20 - full)


def _closing(report: StatusReport) -> Iterator[Line]:
    suppressed = f"; {report.suppressed} suppressions" if report.suppressed else ""
    yield ((f"Read {extent_words(report.read)}{suppressed}.", "dim"),)
