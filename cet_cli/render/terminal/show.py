"""One thing whole for people: what it is, how it stands, and the evidence behind each number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.evidence import evidence_sections
from cet_cli.render.terminal.findings import extent_words
from cet_cli.render.terminal.lines import Line, Piece, cells, wrapped
from cet_cli.render.terminal.named import (
    LINKED,
    STANDING,
    at,
    linked_row,
    others,
    standing_row,
    told,
    whole,
)
from cet_cli.render.terminal.status import tally_lines
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.render.terminal.tones import status_piece
from cet_cli.render.terminal.working import spark_lines, working_lines
from cet_cli.wording.dates import date_words
from cet_cli.wording.findings import counted
from cet_cli.wording.listing import kind_heading
from cet_cli.wording.show import heading, sentence
from cet_cli.wording.status import heading as counted_kind
from cet_cli.wording.things import field_word, kind_word, relation_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.show.page import Fact, Money, ShowReport, Statement

_WIDEST = 100
"""The date stands no farther to the right than this."""

_FACTS = (Column(), Column(least=30), Column(rank=1, least=12))
_STATEMENTS = (Column(rank=1), Column(), Column(least=24), Column(rank=2, least=12))
_LINKS = (Column(), *LINKED)
_MONEY = (Column(least=24), Column(rank=1), Column(least=24), Column(rank=2))


def show_lines(report: ShowReport, width: int) -> Iterator[Line]:
    """Show one thing, section by section; what there is nothing of is left out."""
    yield from _header(report, width)
    for section in _sections(report, width):
        lines = list(section)
        if lines:
            yield ()
            yield from lines
    yield ()
    says = sentence("read", extent=extent_words(report.read))
    yield from wrapped([(says, "dim")], width)


def _sections(report: ShowReport, width: int) -> Iterator[Iterator[Line]]:
    yield _belongs_to(report, width)
    yield _facts(report, width)
    yield _course(report, width)
    yield _tallies(report, width)
    for working in report.working:
        yield working_lines(working, width, several=len(report.working) > 1)
    yield _statements(report, width)
    yield _links(report, width)
    yield _projects(report, width)
    if report.money is not None:
        from cet_cli.render.terminal.money import money_sections

        yield from money_sections(report.money, width)
    yield from _contents(report, width)
    yield from evidence_sections(report, width)


def _header(report: ShowReport, width: int) -> Iterator[Line]:
    """Name it in both languages, say what it is and where, and on which day."""
    day = sentence("as_of", day=report.as_of)
    if report.known_by:
        day = sentence("known_by", day=report.as_of, known_by=report.known_by)
    name = told(report.name) or at(report.address)
    gap = min(width, _WIDEST) - cells(name) - cells(day)
    if gap > 1:
        yield ((name, "strong"), (" " * gap, ""), (day, "strong"))
    else:
        yield from wrapped([(name, "strong")], width)
        yield ((day, "strong"),)
    for other in others(report.name) if report.name else ():
        yield from wrapped([(other, "")], width)
    kind: list[Piece] = [(f"{kind_word(report.kind)} ", "dim"), (at(report.address), "")]
    if report.status:
        kind += [(": ", ""), status_piece(report.status)]
    yield from wrapped(kind, width)
    yield from _cautions(report, width)


def _cautions(report: ShowReport, width: int) -> Iterator[Line]:
    if report.aka:
        names = ", ".join(text for one in report.aka for text in (told(one), *others(one)))
        yield from wrapped([(sentence("aka", names=names), "dim")], width)
    if report.dropped:
        yield from wrapped([(sentence("dropped", why=whole(report.dropped)), "warning")], width)
    if report.errors:
        errors = sentence("errors", errors=counted(report.errors, "error"))
        yield from wrapped([(errors, "error")], width)


def _belongs_to(report: ShowReport, width: int) -> Iterator[Line]:
    rows = []
    for one in report.belongs_to:
        word = relation_word("for" if one.depth == 1 else "for_above")
        lead = (word if one.depth else sentence("in"), "dim")
        rows.append((lead, *linked_row(one.named)))
    title = heading("belongs_to")
    if report.part_of:
        title = heading("part_of")
        rows = [(("", ""), *linked_row(one)) for one in report.part_of]
    if rows:
        yield from table_lines(_LINKS, rows, width, indent=2, title=title, fold=True)


def _facts(report: ShowReport, width: int) -> Iterator[Line]:
    rows = [row for fact in report.facts for row in _fact(fact)]
    if rows:
        title = heading("facts")
        yield from table_lines(_FACTS, rows, width, indent=2, title=title, fold=True)


def _fact(fact: Fact) -> Iterator[tuple[Piece, ...]]:
    text = told(fact.texts) if fact.texts else whole(fact.text)
    marks = [sentence("inferred")] if fact.inferred else []
    if fact.own:
        marks.append(sentence("own"))
    elif fact.sources:
        marks.append(sentence("says", sources=whole(", ".join(fact.sources))))
    value = (text, "") if text else (sentence("unstated"), "dim")
    yield (field_word(fact.key), "dim"), value, (", ".join(marks), "dim")
    for other in fact.disputed:
        sources = whole(", ".join(other.sources))
        says = sentence("disputed", sources=sources, text=whole(other.text))
        yield ("", ""), (says, "warning"), ("", "")


def _course(report: ShowReport, width: int) -> Iterator[Line]:
    """Draw what was observed of an indicator that has no target."""
    if report.spark:
        yield ((heading("course"), "strong"),)
        yield from spark_lines(report.spark, width)


def _tallies(report: ShowReport, width: int) -> Iterator[Line]:
    for kind, tally in report.tallies:
        if tally.counts:
            yield from tally_lines(counted_kind(kind), tally, width)


def _statements(report: ShowReport, width: int) -> Iterator[Line]:
    if report.statements:
        title = heading("statements")
        rows = [_statement(one) for one in report.statements]
        yield from table_lines(_STATEMENTS, rows, width, indent=2, title=title, fold=True)


def _statement(one: Statement) -> tuple[Piece, ...]:
    marks = [whole(", ".join(one.sources))]
    if one.inferred:
        words = ", ".join(map(field_word, one.inferred))
        marks.append(f"{words}: {sentence('inferred')}")
    if not one.counted:
        marks.append(sentence("not_counted"))
    return (
        (kind_word(one.kind), "dim"),
        (date_words(one.when.text) if one.when else "-", ""),
        (whole(one.text), ""),
        ("; ".join(mark for mark in marks if mark), "dim"),
    )


def _links(report: ShowReport, width: int) -> Iterator[Line]:
    rows = [
        ((relation_word(name) if not place else "", "dim"), *linked_row(one))
        for name, named in report.links
        for place, one in enumerate(named)
    ]
    if rows:
        title = heading("links")
        yield from table_lines(_LINKS, rows, width, indent=2, title=title, fold=True)


def _projects(report: ShowReport, width: int) -> Iterator[Line]:
    if report.projects:
        title = heading("projects")
        rows = [_money(one) for one in report.projects]
        yield from table_lines(_MONEY, rows, width, indent=2, title=title, fold=True)


def _money(one: Money) -> tuple[Piece, ...]:
    cost = [sentence("cost", cost=whole(one.cost))] if one.cost else []
    amounts = (
        f"{date_words(it.when.text) if it.when else ''} {whole(it.text)}".strip()
        for it in one.amounts
    )
    return (
        (told(one.named.name), ""),
        (date_words(one.over.text) if one.over else "", ""),
        ("; ".join([*cost, *amounts]), ""),
        (at(one.named.address), "dim"),
    )


def _contents(report: ShowReport, width: int) -> Iterator[Iterator[Line]]:
    for kind, things in report.contents:
        rows = [standing_row(one) for one in things]
        title = kind_heading(kind)
        yield table_lines(STANDING, rows, width, indent=2, title=title, fold=True)
