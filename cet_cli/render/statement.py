"""A finding in running text, for formats that have one place for all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.render.terminal.findings import extent_words
from cet_cli.wording import shown_path
from cet_cli.wording.ci import full, sentence
from cet_cli.wording.findings import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.finding import Span
    from cet_cli.report.findings import FindingLine, FindingsReport


def statement(finding: FindingLine) -> str:
    """Say what is wrong and what would be right, in whole sentences."""
    return " ".join(full(text) for text in (finding.says, finding.advice) if text)


def rule_name(finding: FindingLine) -> str:
    """Name the rule by code and slug."""
    return f"{finding.code} {finding.slug}"


def place_of(span: Span | None) -> str:
    """Say where something stands, as editors understand it; "" where nobody knows."""
    return f"{shown_path(span.file)}:{span.line}" if span and span.file else ""


def worst_first(findings: Iterable[FindingLine]) -> list[FindingLine]:
    """Put errors before warnings and these before notes, each in the order of the files."""
    return sorted(findings, key=lambda one: one.severity.rank)


def counts_of(findings: Sequence[FindingLine]) -> str:
    """Say how many there are of each severity, the worst first."""
    numbers = ((level, sum(one.severity is level for one in findings)) for level in Severity)
    return ", ".join(counted(number, str(level)) for level, number in numbers if number)


def closing(report: FindingsReport) -> str:
    """Say in one line what was found and what was read."""
    suppressed = len(report.suppressed)
    return sentence(
        "closing",
        counts=counts_of(report.findings) or sentence("nothing"),
        suppressed=sentence("suppressed", number=suppressed) if suppressed else "",
        extent=extent_words(report.read),
        day=report.as_of,
    )
