"""Who says so, for people: records, reviews, history, sources and findings of one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, wrapped
from cet_cli.render.terminal.named import at, told, whole
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import status_piece
from cet_cli.wording import shown_path
from cet_cli.wording.dates import date_words
from cet_cli.wording.findings import severity_word
from cet_cli.wording.show import heading, sentence, times
from cet_cli.wording.status import status_word
from cet_cli.wording.things import field_value, kind_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.findings import FindingLine
    from cet_cli.report.reviews import ReviewRow
    from cet_cli.report.show.page import Cited, Citing, History, Record, ShowReport, State

_RECORD_KINDS = ("claim", "decision", "question", "note")
_WHOLE_AREAS = frozenset({"area", "portfolio"})
_MOST_PLACES = 8
"""More places in one source than this are counted, not listed."""

_CLAIMS = {"inconsistent": "warning", "cannot_tell": "dim"}
"""How a claim that does not fit looks."""

_RECORDS = (Column(rank=1), Column(least=16), Column(least=30), Column(rank=2, least=12))
_REVIEWS = (
    Column(rank=1),
    Column(least=12),
    Column(least=10),
    Column(least=10),
    Column(least=9),
)
_HISTORY = (Column(), Column(), Column(least=16), Column(rank=1), Column(rank=2, least=12))
_SOURCES = (Column(rank=1), Column(rank=2), Column(), Column(least=30))
_CITING = (Column(rank=2), Column(least=24), Column(rank=1), Column(least=16), Column(rank=3))
_FINDINGS = (Column(), Column(least=30), Column(rank=1, least=16))


def evidence_sections(report: ShowReport, width: int) -> Iterator[Iterator[Line]]:
    """Give the sections that say what everything rests on."""
    for kind in _RECORD_KINDS:
        yield _records(report, kind, width)
    yield _reviews(report, width)
    yield _history(report, width)
    yield _sources(report, width)
    yield _cited_by(report, width)
    yield _findings(report, width)
    yield _suppressed(report, width)


def _records(report: ShowReport, kind: str, width: int) -> Iterator[Line]:
    records = [one for one in report.records if one.kind == kind]
    rows = [row for one in records for row in (_record(one, report), *_judged(one))]
    if rows:
        yield from table_lines(_RECORDS, rows, width, indent=2, title=heading(kind), fold=True)


def _record(one: Record, report: ShowReport) -> tuple[Piece, ...]:
    says = whole(one.says)
    if one.kind == "question":
        says = sentence("to", whom=says) if says else ""
    main = told(one.text) if one.text else says
    beside = says if one.text else ""
    where = _tail(str(one.address), report) if one.kind == "note" else ""
    sources = whole(", ".join(one.sources))
    return (
        (date_words(one.when.text) if one.when else "", ""),
        (beside or where, "dim"),
        (main, ""),
        (sources, "dim"),
    )


def _judged(one: Record) -> Iterator[tuple[Piece, ...]]:
    """Show under a claim whether its figures allow it."""
    if one.verdict is not None:
        tone = "good" if one.verdict.fits else _CLAIMS.get(one.verdict.word, "")
        yield ("", ""), ("", ""), (one.judged, tone), ("", "")


def _tail(address: str, report: ShowReport) -> str:
    """Write the end of an address below what the page is about."""
    return whole(address.removeprefix(str(report.address.thing)).removeprefix("/"))


def _reviews(report: ShowReport, width: int) -> Iterator[Line]:
    rows = [row for one in report.reviews for row in _review(one, report)]
    if rows:
        title = heading("reviews")
        yield from table_lines(_REVIEWS, rows, width, indent=2, title=title, fold=True)


def _review(one: ReviewRow, report: ShowReport) -> Iterator[tuple[Piece, ...]]:
    computed = sentence("computed_nothing")
    if one.computed:
        computed = sentence("computed", status=status_word(one.computed))
    about = _tail(str(one.about), report)
    yield (
        (date_words(one.on.text), ""),
        (told(one.reviewer) + (f" ({about})" if about else ""), ""),
        (sentence("review", verdict=status_word(one.verdict)), status_piece(one.verdict)[1]),
        (computed, status_piece(one.computed)[1] if one.computed else "dim"),
        (sentence("disagrees") if one.disagrees else "", "bad"),
    )
    if one.text:
        yield ("", ""), (told(one.text), "dim"), ("", ""), ("", ""), ("", "")


def _history(report: ShowReport, width: int) -> Iterator[Line]:
    rows = [row for one in report.history for row in _changes(one, report)]
    if rows:
        title = heading("history")
        yield from table_lines(_HISTORY, rows, width, indent=2, title=title, fold=True)


def _changes(history: History, report: ShowReport) -> Iterator[tuple[Piece, ...]]:
    """Show the current value of a field, then what it was before, the original last."""
    last = len(history.states) - 1
    for place, state in enumerate(history.states):
        first = place == last and not state.redefined
        word = "now" if not place else "original" if first else "previous"
        field = "" if place else _tail(str(history.address), report)
        yield (field, "dim"), (sentence(word), "dim"), *_state(state)


def _state(state: State) -> tuple[Piece, ...]:
    text = whole(state.text) or sentence("absent")
    redefined = f" ({sentence('redefined')})" if state.redefined else ""
    return (
        (text + redefined, ""),
        (date_words(state.said.text) if state.said else "", ""),
        (whole(", ".join(state.sources)), "dim"),
    )


def _sources(report: ShowReport, width: int) -> Iterator[Line]:
    area = report.kind in _WHOLE_AREAS and not report.address.field
    rows = [row for one in report.sources for row in _cited(one, area=area)]
    if rows:
        title = heading("sources")
        yield from table_lines(_SOURCES, rows, width, indent=2, title=title, fold=True)


def _cited(one: Cited, *, area: bool) -> Iterator[tuple[Piece, ...]]:
    """Show a source, and under it the places in it and what cites them."""
    title = told(one.title) or sentence("own_title" if one.id == "own" else "unlisted")
    if one.via:
        title = f"{title} ({sentence('via', via=whole(one.via))})"
    standing = (field_value(one.standing), "" if one.standing == "official" else "warning")
    yield (date_words(one.published), ""), standing, (whole(one.id), ""), (title, "")
    by = [whole(part) for part in one.cited_by if part]
    if area:
        below = sentence("cites", times=times(len(one.cited_by)))
    else:
        places = "; ".join(map(whole, one.at)) if len(one.at) <= _MOST_PLACES else ""
        cited = sentence("for", parts=", ".join(by)) if by and len(by) <= _MOST_PLACES else ""
        below = " · ".join(part for part in (places, cited) if part)
    if below:
        yield ("", ""), ("", ""), ("", ""), (below, "dim")


def _cited_by(report: ShowReport, width: int) -> Iterator[Line]:
    if report.cited_by:
        rows = [_citing(one) for one in report.cited_by]
        title = heading("cited_by")
        yield from table_lines(_CITING, rows, width, indent=2, title=title, fold=True)


def _citing(one: Citing) -> tuple[Piece, ...]:
    many = len(one.at) > _MOST_PLACES
    return (
        (kind_word(one.named.kind), "dim"),
        (told(one.named.name) or at(one.named.address), ""),
        (times(one.number), ""),
        ("" if many else "; ".join(map(whole, one.at)), ""),
        (at(one.named.address), "dim"),
    )


def _findings(report: ShowReport, width: int) -> Iterator[Line]:
    title = heading("findings")
    if not report.checked:
        yield ((title, "strong"),)
        yield from wrapped([(f"  {sentence('unchecked')}", "dim")], width, 2)
    elif not report.findings:
        yield ((title, "strong"), (f"  {sentence('none_found')}", "good"))
    else:
        rows = [_finding(one) for one in report.findings]
        yield from table_lines(_FINDINGS, rows, width, indent=2, title=title, fold=True)


def _finding(one: FindingLine) -> tuple[Piece, ...]:
    place = f"{shown_path(one.span.file)}:{one.span.line}" if one.span else ""
    level = str(one.severity)
    return (
        (f"{severity_word(level)} {one.code}", level),
        (f"{one.says} [{one.slug}]", ""),
        (place, "dim"),
    )


def _suppressed(report: ShowReport, width: int) -> Iterator[Line]:
    rows = []
    for one, why in report.suppressed:
        rows.append(_finding(one))
        rows.append((("", ""), (sentence("allowed", why=whole(why)), "dim"), ("", "")))
    if rows:
        title = heading("suppressed")
        yield from table_lines(_FINDINGS, rows, width, indent=2, title=title, fold=True)
