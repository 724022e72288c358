from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from cet_cli.finding import Severity, Span
from cet_cli.render.terminal.findings import extent_words, findings_lines
from cet_cli.render.terminal.lines import cells, plain
from cet_cli.report.extent import Extent
from cet_cli.report.findings import Companion, Excerpt, FindingLine, FindingsReport
from cet_cli.wording.findings import counted

READ = Extent(portfolio="demo", path="roadmaps/demo", files=1, areas=1, things=2, sources=0)


def span(line: int = 1, column: int = 1, file: str = "a.yaml") -> Span:
    return Span(file, line, column, line, column + 1)


def finding(
    at: Span | None = None,
    excerpt: Excerpt | None = None,
    *companions: Companion,
    advice: str = "",
    severity: Severity = Severity.ERROR,
) -> FindingLine:
    return FindingLine(
        code="S101",
        slug="unknown-key",
        severity=severity,
        says="the key `x` means nothing here",
        advice=advice,
        address="",
        span=at,
        excerpt=excerpt,
        companions=companions,
        arguments={},
    )


def report(*findings: FindingLine, suppressed: int = 0) -> FindingsReport:
    return FindingsReport(
        read=READ,
        as_of=date(2026, 6, 30),
        findings=findings,
        counts=Counter(one.severity for one in findings),
        suppressed=((finding(), "the document says so"),) * suppressed,
    )


def shown(
    *findings: FindingLine, width: int = 80, suppressed: int = 0, wrap: bool = True
) -> list[str]:
    lines = findings_lines(report(*findings, suppressed=suppressed), width, wrap=wrap)
    return plain(lines).splitlines()


def test_a_finding_without_a_place_is_still_a_finding() -> None:
    assert shown(finding(advice="do y"))[:3] == [
        "error S101: the key `x` means nothing here [unknown-key]",
        "  = do y",
        "",
    ]


def test_a_second_place_is_told_with_its_label() -> None:
    lines = shown(finding(span(12, 3), None, Companion("first here", span(4, 1, "b.yaml"))))

    assert lines[1] == "    - b.yaml:4:1: first here"


def test_a_finding_is_one_line_for_a_program_however_long_it_is() -> None:
    one = finding(span(file="a/very/long/path/to/a/file.yaml"))

    assert len(shown(one, width=40)) > len(shown(one, width=40, wrap=False))
    assert shown(one, width=40, wrap=False)[0].endswith("[unknown-key]")


def test_of_one_file_only_so_many_are_shown_and_the_rest_is_counted() -> None:
    many = [finding(span(line)) for line in range(1, 202)]
    few = [finding(span(line, 1, "b.yaml")) for line in range(1, 5)]
    lines = shown(*many, *few)

    assert sum(line.startswith("a.yaml:") for line in lines) == 201
    assert sum(line.startswith("b.yaml:") for line in lines) == 4
    assert "a.yaml: 1 more finding, not shown" in lines
    assert any(line.startswith("205 errors. Read ") for line in lines)


def test_the_last_line_counts_by_severity_and_says_what_was_read() -> None:
    mixed = [finding(severity=level) for level in (Severity.NOTE, Severity.ERROR, Severity.NOTE)]

    assert " ".join(shown(*mixed, suppressed=2)[-2:]) == (
        "1 error, 2 notes (2 suppressed). Read 1 area, 2 things and 0 sources from 1 file "
        "in roadmaps/demo, as of 2026-06-30."
    )
    assert shown()[0].startswith("No findings. Read ")


def test_numbers_are_said_with_their_words() -> None:
    assert (counted(1, "file"), counted(0, "file"), counted(12345, "file")) == (
        "1 file",
        "0 files",
        "12,345 files",
    )
    assert extent_words(READ).endswith("from 1 file in roadmaps/demo")


PLACES = [(column, length) for column in (1, 40, 400, 7999, 8001) for length in (1, 30, 5000)]


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("letter", ["a", "가", "\x1b", "\t"])
def test_an_excerpt_fits_and_its_caret_stands_under_it(width: int, letter: str) -> None:
    text = letter * 8000
    for column, length in PLACES:
        lines = shown(finding(span(7, column), Excerpt(text, column, length)), width=width)
        start = next(i for i, line in enumerate(lines) if line.startswith(" 7 | "))
        source, caret = lines[start : start + 2]

        assert cells(source) <= width
        assert cells(caret) <= width
        assert caret.startswith("   | ")
        assert set(caret[5:]) in ({" ", "^"}, {"^"})
        assert "…" in source
