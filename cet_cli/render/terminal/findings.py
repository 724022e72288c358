"""Findings for people: the place, what is wrong, the line with a caret, what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.render.terminal.lines import Line, cells
from cet_cli.wording import shown, shown_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.finding import Span
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import Excerpt, FindingLine, FindingsReport

_MOST = 200
"""More findings of one file than this are counted, not shown."""


def findings_lines(report: FindingsReport, width: int) -> Iterator[Line]:
    """Show every finding, then what was found in all and what was read."""
    shown_in: dict[str, int] = {}
    for finding in report.findings:
        file = finding.span.file if finding.span else ""
        shown_in[file] = shown_in.get(file, 0) + 1
        if shown_in[file] <= _MOST:
            yield from _finding(finding, width)
            yield ()
    for file, number in shown_in.items():
        if number > _MOST:
            yield ((f"{shown_path(file)}: {number - _MOST} more findings, not shown", "dim"),)
    yield from _closing(report)


def _finding(finding: FindingLine, width: int) -> Iterator[Line]:
    place = _place(finding.span)
    yield (
        (f"{place}: " if place else "", "place"),
        (f"{finding.severity} {finding.code}", str(finding.severity)),
        (f": {finding.says} ", ""),
        (f"[{finding.slug}]", "dim"),
    )
    gutter = len(str(finding.span.line)) + 1 if finding.span else 1
    if finding.excerpt and finding.span:
        yield from _excerpt(
            finding.excerpt, finding.span.line, gutter, str(finding.severity), width
        )
    for companion in finding.companions:
        yield ((f"{' ' * gutter} - ", "dim"), (f"{_place(companion.span)}: {companion.label}", ""))
    if finding.advice:
        yield ((f"{' ' * gutter} = ", "dim"), (finding.advice, "hint"))


def _place(span: Span | None) -> str:
    return f"{shown_path(span.file)}:{span.line}:{span.column}" if span else ""


def _excerpt(excerpt: Excerpt, line: int, gutter: int, style: str, width: int) -> Iterator[Line]:
    """Cut a window around the caret out of a long line, and count columns as a terminal does."""
    room = max(20, width - gutter - 4)
    start = excerpt.column - 1
    first = 0 if start + excerpt.length < room else max(0, start - room // 3)
    before = shown(excerpt.text[first:start], limit=10_000)
    meant = shown(excerpt.text[start : start + excerpt.length], limit=room)
    after = shown(
        excerpt.text[start + excerpt.length :], limit=max(1, room - cells(before + meant))
    )
    lead = "…" if first else ""
    yield ((f"{line:>{gutter}} | ", "dim"), (f"{lead}{before}{meant}{after}", ""))
    caret = "^" * max(1, min(cells(meant), room))
    yield ((f"{' ' * gutter} | ", "dim"), (" " * cells(lead + before), ""), (caret, style))


def _closing(report: FindingsReport) -> Iterator[Line]:
    """Say in one line what was found and in one what was read."""
    total = sum(report.counts.values())
    if total:
        counts = ", ".join(
            _counted(report.counts[level], str(level)) for level in Severity if report.counts[level]
        )
        head = (counts, "bad" if report.counts[Severity.ERROR] else "warning")
    else:
        head = ("No findings", "good")
    suppressed = f" ({len(report.suppressed)} suppressed)" if report.suppressed else ""
    yield (head, (f"{suppressed}. Read {extent_words(report.read)}, as of {report.as_of}.", ""))


def extent_words(read: Extent) -> str:
    """Say what was read."""
    return (
        f"{_counted(read.areas, 'area')}, {_counted(read.things, 'thing')} and "
        f"{_counted(read.sources, 'source')} from {_counted(read.files, 'file')} "
        f"in {shown_path(read.path)}"
    )


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
