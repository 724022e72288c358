"""The status of a plan for people: counts, what needs attention, a row an area, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.findings import extent_words
from cet_cli.render.terminal.lines import Line, Piece, cells, padded, wrapped
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import said, status_piece
from cet_cli.wording import shown
from cet_cli.wording.dates import date_words
from cet_cli.wording.figures import figure_words
from cet_cli.wording.findings import counted
from cet_cli.wording.status import (
    chain_words,
    counted_status,
    heading,
    kind_word,
    national_word,
    sentence,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.assess import Evidence, FundingNow, Share
    from cet_cli.report.status import AreaRow, AttentionRow, StatusReport
    from cet_cli.report.tally import Tally

_MOST = 12
"""More things that need attention than this are counted, not shown."""

_MOST_CHAINS = 6
"""More chains than this are counted, not shown."""

_WIDEST = 100
"""The date stands no farther to the right than this."""


def status_lines(report: StatusReport, width: int) -> Iterator[Line]:
    """Show how far a plan is, the summary first and the worst first."""
    yield from _header(report, width)
    for section in _sections(report, width):
        lines = list(section)
        if lines:
            yield ()
            yield from lines
    yield ()
    yield from wrapped(_closing(report), width)


def _sections(report: StatusReport, width: int) -> Iterator[Iterator[Line]]:
    yield _tallies(report, width)
    if report.detail is None:
        yield _attention(report.attention, width)
        yield chain_lines(report.attention[_MOST:], width)
    else:
        from cet_cli.render.terminal.area import detail_lines

        yield detail_lines(report.detail, width)
    yield from _asked_for(report, width)
    if report.detail is None:
        yield _areas(report.areas, width)
    yield _evidence(report.evidence, width)
    if report.missing is not None:
        from cet_cli.render.terminal.missing import missing_lines

        yield missing_lines(report.missing, width)


def _asked_for(report: StatusReport, width: int) -> Iterator[Iterator[Line]]:
    """Show what only some plans have, or only some readers ask for."""
    if report.outlooks is not None:
        from cet_cli.render.terminal.outlook import outlook_lines

        yield outlook_lines(report.outlooks, width)
    if report.reviews:
        from cet_cli.render.terminal.reviews import disagreeing_lines

        yield disagreeing_lines(report.reviews, width)
    if report.money is not None:
        from cet_cli.render.terminal.money import latest_lines

        area = report.areas[0].id if report.detail else report.read.portfolio
        yield latest_lines(report.money, area, width)


def _header(report: StatusReport, width: int) -> Iterator[Line]:
    name = said(report.name)
    clock = "known_by" if report.known_by else "as_of"
    day = sentence(clock, day=report.as_of, known_by=report.known_by)
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
        parts.append(sentence("horizon", horizon=report.horizon.text))
    if report.time_gone is not None:
        parts.append(sentence("gone", percent=int(report.time_gone * 100)))
    if parts:
        yield from wrapped([(", ".join(parts), "dim")], width)


def _tallies(report: StatusReport, width: int) -> Iterator[Line]:
    """Count every kind by status, with its denominator."""
    for label, tally in (
        ("missions", report.missions),
        ("targets", report.targets),
        ("milestones", report.milestones),
        ("measures", report.measures),
    ):
        yield from tally_lines(heading(label), tally, width)
    if report.apart:
        apart = sentence("apart", number=report.apart)
        yield from wrapped([(apart, "dim")], width)


def tally_lines(label: str, tally: Tally, width: int) -> Iterator[Line]:
    """Write counts in the tones of their statuses; the lines break between them."""
    head: list[Piece] = [(f"{padded(label, _LABEL)}{tally.of:>4}  ", "strong")]
    indent = used = cells(head[0][0])
    line = head if tally.counts else [*head, (sentence("none"), "dim")]
    for word, number in tally.counts:
        text = counted_status(number, word)
        if used > indent and used + len(_DOT) + cells(text) > width:
            yield tuple(line)
            line, used = [(" " * indent, "")], indent
        dot = _DOT if used > indent else ""
        line += [(dot, "dim"), (text, status_piece(word)[1])]
        used += len(dot) + cells(text)
    yield tuple(line)


_DOT = " · "
_LABEL = 11
"""The columns that the name of what is counted takes."""


def _attention(rows: Sequence[AttentionRow], width: int) -> Iterator[Line]:
    title = heading("attention")
    if not rows:
        yield ((title, "strong"),)
        yield from wrapped([(f"  {sentence('nothing')}", "good")], width, 2)
        return
    shown_rows = [
        (
            status_piece(row.status),
            (date_words(row.due.text) if row.due else "-", ""),
            (kind_word(row.kind), "dim"),
            (shown(row.address.roadmap), "dim"),
            (said(row.name), ""),
            (row.why, ""),
        )
        for row in rows[:_MOST]
    ]
    yield from table_lines(_ATTENTION, shown_rows, width, indent=2, title=title, fold=True)
    if len(rows) > _MOST:
        more = sentence("more", number=len(rows) - _MOST)
        yield from wrapped([(f"  {more}", "dim")], width, 2)


def chain_lines(rows: Sequence[AttentionRow], width: int) -> Iterator[Line]:
    """Show in one line each what is at risk and through what, of what no list shows."""
    chained = [row for row in rows if row.chain]
    if not chained:
        return
    yield ((heading("chains"), "strong"),)
    for row in chained[:_MOST_CHAINS]:
        due = date_words(row.due.text) if row.due else ""
        says = sentence("chain", name=said(row.name), due=due, chain=chain_words(row.chain))
        yield from wrapped([(f"  {says}", "")], width, 4)
    if len(chained) > _MOST_CHAINS:
        more = sentence("more_chains", number=len(chained) - _MOST_CHAINS)
        yield ((f"  {more}", "dim"),)


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
    yield from table_lines(_area_columns(), [_area(row) for row in rows], width)


def _column(title: str, over: str = "", *, rank: int = 0, right: bool = True) -> Column:
    return Column(heading(title), right=right, rank=rank, over=heading(over) if over else "")


def _area_columns() -> tuple[Column, ...]:
    """Give the columns of the areas, titled in the language of the page."""
    return (
        Column(heading("area"), least=24),
        _column("of_missions", rank=7),
        _column("judged", "of_targets"),
        _column("done", "of_milestones"),
        _column("overdue", "of_milestones"),
        _column("unreported", "of_milestones", rank=1),
        _column("at_risk", "of_milestones", rank=6),
        _column("open", "of_milestones", rank=6),
        _column("next_due", rank=2, right=False),
        _column("funding", rank=3),
        _column("official", "figures", rank=4),
        _column("id", rank=8, right=False),
    )


def _area(row: AreaRow) -> tuple[Piece, ...]:
    unjudged = row.targets.number("no_data", "cannot_tell", "due_unreported")
    return (
        (national_word() if row.national else said(row.name), ""),
        (_number(row.missions.of), ""),
        (_of(row.targets.of - unjudged, row.targets.of), ""),
        _count(row.milestones, "good", "done", "done_late"),
        _count(row.milestones, "bad", "overdue"),
        _count(row.milestones, "warning", "due_unreported"),
        _count(row.milestones, "warning", "at_risk"),
        _count(row.milestones, "", "planned", "under_way"),
        (date_words(row.next_due.due.text) if row.next_due else "-", ""),
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
    if now is None:
        return "-"
    amount = figure_words(now.value, now.value.unit)
    return sentence("funding", amount=amount, over=now.amount.over.text)


def _share(share: Share) -> str:
    return _of(share.count, share.of)


def _of(count: int, of: int) -> str:
    return sentence("of", count=count, of=of) if of else "-"


def _evidence(evidence: Evidence, width: int) -> Iterator[Line]:
    """Say how much of the plan can be judged at all: the honest headline of a young plan."""
    rows = (
        ("of_targets", "with_baseline", evidence.baseline),
        ("", "with_interim", evidence.interim),
        ("", "with_observation", evidence.observed),
        ("", "with_recent", evidence.recent),
        ("of_milestones", "with_date", evidence.dated),
        ("", "with_owner", evidence.owned),
        ("figures", "cited", evidence.cited),
        ("", "cited_officially", evidence.official),
    )
    columns = (Column(), Column(least=16), Column(right=True), Column(rank=1))
    table = [
        (
            (heading(kind) if kind else "", "dim"),
            (heading(text), ""),
            (_share(share), ""),
            (_bar(share), "dim"),
        )
        for kind, text, share in rows
    ]
    title = heading("evidence")
    yield from table_lines(columns, table, width, indent=2, title=title, fold=True)


def _bar(share: Share) -> str:
    """Draw a share as a bar of twenty, empty where there is nothing to count."""
    if not share.of:
        return ""
    full = share.count * 20 // share.of
    return "█" * full + "·" * (20 - full)


def _closing(report: StatusReport) -> list[Piece]:
    number = report.suppressed
    suppressed = sentence("suppressed", suppressions=counted(number, "suppression"))
    says = sentence(
        "read", extent=extent_words(report.read), suppressed=suppressed if number else ""
    )
    return [(says, "dim")]
