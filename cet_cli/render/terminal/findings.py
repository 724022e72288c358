"""Findings for people: the place, what is wrong, the line with a caret, what would be right."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.render.terminal.lines import Line, Piece, cells, cut, cut_start, wrapped
from cet_cli.wording import shown, shown_path
from cet_cli.wording.findings import counted, more_words, sentence, severity_word
from cet_cli.wording.tidying import fixable_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.finding import Span
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import Excerpt, FindingLine, FindingsReport

_MOST = 200
"""More findings of one file than this are counted, not shown."""


def findings_lines(report: FindingsReport, width: int, *, wrap: bool = True) -> Iterator[Line]:
    """Show every finding, then what was found in all and what was read.

    Args:
        report: what was found.
        width: of the screen, in columns.
        wrap: whether sentences are broken at its edge; a program that reads wants them whole.
    """
    page = _Page(width, wrap=wrap)
    seen: Counter[str] = Counter()
    for finding in report.findings:
        file = finding.span.file if finding.span else ""
        seen[file] += 1
        if seen[file] <= _MOST:
            yield from page.finding(finding)
            yield ()
    for file, number in seen.items():
        if number > _MOST:
            more = more_words(number - _MOST, shown_path(file))
            yield from page.sentence([(more, "dim")])
            yield ()
    yield from page.sentence(_closing(report))


@dataclass(frozen=True, slots=True)
class _Page:
    """Where findings are set."""

    width: int
    wrap: bool

    def sentence(self, pieces: Sequence[Piece], indent: int = 0) -> Iterator[Line]:
        return wrapped(pieces, self.width, indent) if self.wrap else iter([tuple(pieces)])

    def finding(self, finding: FindingLine) -> Iterator[Line]:
        place = place_words(finding.span)
        level = str(finding.severity)
        gutter = len(str(finding.span.line)) + 1 if finding.span else 1
        head: list[Piece] = [
            (f"{place}: " if place else "", "place"),
            (f"{severity_word(level)} {finding.code}", level),
            (f": {finding.says} ", ""),
            (f"[{finding.slug}]", "dim"),
        ]
        yield from self.sentence(head, gutter + 3)
        if finding.excerpt and finding.span:
            yield from excerpt_lines(finding.excerpt, finding.span.line, gutter, level, self.width)
        for other in finding.companions:
            text = f"{place_words(other.span)}: {other.label}"
            yield from self._aside("-", (text, ""), gutter)
        if finding.advice:
            known = fixable_words(finding.fix)
            yield from self._aside("=", (f"{finding.advice}{known}", "hint"), gutter)

    def _aside(self, sign: str, piece: Piece, gutter: int) -> Iterator[Line]:
        return self.sentence([(f"{' ' * gutter} {sign} ", "dim"), piece], gutter + 3)


def place_words(span: Span | None) -> str:
    """Say where something stands."""
    return f"{shown_path(span.file)}:{span.line}:{span.column}" if span else ""


def excerpt_lines(
    excerpt: Excerpt, line: int, gutter: int, style: str, width: int
) -> Iterator[Line]:
    """Show the line with a caret under what is meant; of a long line, what stands around it."""
    room = max(20, width - gutter - 3)
    start, end = excerpt.column - 1, excerpt.column - 1 + excerpt.length
    before = _safe(excerpt.text[max(0, start - room) : start])
    meant = cut(_safe(excerpt.text[start : min(end, start + room)]), room * 2 // 3)
    after = _safe(excerpt.text[end : end + room])
    wide = max(1, cells(meant))
    before = cut_start(before, room - wide - min(cells(after), room // 4))
    after = cut(after, room - cells(before + meant))
    yield ((f"{line:>{gutter}} | ", "dim"), (f"{before}{meant}{after}", ""))
    caret = "^" * wide
    yield ((f"{' ' * gutter} | ", "dim"), (" " * cells(before), ""), (caret, style))


def _safe(text: str) -> str:
    """Show a piece of a line, escapes and all; what fits is decided in columns."""
    return shown(text, limit=len(text))


def _closing(report: FindingsReport) -> list[Piece]:
    """Say in one line what was found and in one what was read."""
    counts = ", ".join(
        counted(report.counts[level], str(level)) for level in Severity if report.counts[level]
    )
    bad = "bad" if report.counts[Severity.ERROR] else "warning"
    head = (counts, bad) if counts else (sentence("nothing"), "good")
    number = len(report.suppressed)
    suppressed = sentence("suppressed", number=f"{number:,}") if number else ""
    read = extent_words(report.read)
    return [head, (sentence("closing", suppressed=suppressed, extent=read, day=report.as_of), "")]


def extent_words(read: Extent) -> str:
    """Say what was read."""
    return sentence(
        "extent",
        areas=counted(read.areas, "area"),
        things=counted(read.things, "thing"),
        sources=counted(read.sources, "source"),
        files=counted(read.files, "file"),
        place=sentence("this_folder") if read.path == "." else shown_path(read.path),
    )
