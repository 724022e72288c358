"""The rule book and its pages for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, Piece, folded, wrapped
from cet_cli.render.terminal.table import Column, table_lines
from cet_cli.wording.findings import severity_word
from cet_cli.wording.rules import family_words, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.rules import RuleEntry

_WIDEST = 88
"""A paragraph wider than this is hard to read."""


def rules_lines(book: tuple[RuleEntry, ...], width: int) -> Iterator[Line]:
    """List the book, a line a rule, family by family."""
    lines = table_lines(_COLUMNS, [_row(entry) for entry in book], width, indent=2)
    family = ""
    for entry, line in zip(book, lines, strict=True):
        if entry.code[0] != family:
            family = entry.code[0]
            yield ()
            yield ((family_words(family), "strong"),)
        yield line
    yield ()
    yield from wrapped([(sentence("closing", number=len(book)), "")], width)


_COLUMNS = (Column(), Column(least=20), Column(rank=2), Column(rank=1, least=24))


def _row(entry: RuleEntry) -> tuple[Piece, ...]:
    level = str(entry.severity)
    return (
        (entry.code, ""),
        (entry.slug, ""),
        (severity_word(level), level),
        (entry.page.title, "dim"),
    )


def rule_lines(entry: RuleEntry, width: int) -> Iterator[Line]:
    """Show one page of the book."""
    page = entry.page
    yield (
        (f"{entry.code} {entry.slug}", "strong"),
        ("  ", ""),
        (severity_word(str(entry.severity)), str(entry.severity)),
    )
    yield from wrapped([(page.title, "")], width)
    for heading, text in (("checks", page.checks), ("matters", page.matters)):
        yield from _paragraph(sentence(heading), text, min(width, _WIDEST))
    samples = ("example", page.example, page.shows), ("instead", page.instead, page.mends)
    for heading, sample, note in samples:
        yield from _paragraph(sentence(heading), note, min(width, _WIDEST))
        yield from (((f"    {line}", "dim"),) for line in sample.text.splitlines())


def _paragraph(heading: str, text: str, width: int) -> Iterator[Line]:
    yield ()
    yield ((heading, "strong"),)
    for paragraph in text.split("\n\n"):
        for line in folded(" ".join(paragraph.split()), width - 2) if paragraph else ():
            yield ((f"  {line}", ""),)
