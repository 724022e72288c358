"""The rule book and its pages for people."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from cet_cli.render.terminal.lines import Line, cut

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.report.rules import RuleEntry

_WIDEST = 88
"""A paragraph wider than this is hard to read."""

FAMILIES = {
    "S": "Structure and references",
    "T": "Technologies and missions",
    "M": "Milestones",
    "I": "Indicators",
    "B": "Funding and claims",
    "P": "Projects",
    "E": "Measures, reviews, procedure",
    "C": "Citations and sources",
}
"""What the letters of the codes stand for."""


def rules_lines(book: tuple[RuleEntry, ...], width: int) -> Iterator[Line]:
    """List the book, a line a rule, family by family."""
    longest = max(len(entry.slug) for entry in book)
    family = ""
    for entry in book:
        if entry.code[0] != family:
            family = entry.code[0]
            yield ()
            yield ((FAMILIES[family], "strong"),)
        head = f"  {entry.code}  {entry.slug:<{longest}}  "
        level = f"{entry.severity:<7}  "
        title = cut(entry.page.title, width - len(head) - len(level))
        yield ((head, ""), (level, str(entry.severity)), (title, "dim"))
    yield ()
    yield ((f"{len(book)} rules. `cet explain CODE` tells what one checks and why.", ""),)


def rule_lines(entry: RuleEntry, width: int) -> Iterator[Line]:
    """Show one page of the book."""
    page = entry.page
    yield (
        (f"{entry.code} {entry.slug}", "strong"),
        ("  ", ""),
        (str(entry.severity), str(entry.severity)),
    )
    yield ((page.title, ""),)
    for heading, text in (("What it checks", page.checks), ("Why it matters", page.matters)):
        yield from _paragraph(heading, text, min(width, _WIDEST))
    for heading, sample in (("Example", page.example), ("Instead", page.instead)):
        yield ()
        yield ((heading, "strong"),)
        yield from (((f"    {line}", "dim"),) for line in sample.text.splitlines())


def _paragraph(heading: str, text: str, width: int) -> Iterator[Line]:
    yield ()
    yield ((heading, "strong"),)
    for paragraph in text.split("\n\n"):
        for line in textwrap.wrap(" ".join(paragraph.split()), width - 2):
            yield ((f"  {line}", ""),)
