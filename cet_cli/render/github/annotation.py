"""A finding as a workflow command: GitHub shows it at its line.

A line of the log that begins with two colons, a name, properties and two colons again is a command;
the rest of it is the message. What stands for data is escaped as the runner unescapes it
(github.com/actions/toolkit, `packages/core/src/command.ts`): `%`, CR and LF everywhere, in
properties also `:` and `,`. Before that it is shown as everywhere else, so that it cannot drive a
terminal, and no older form of a command (`##[name]`) can arise from it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cet_cli.finding import Severity
from cet_cli.render.statement import rule_name, worst_first
from cet_cli.wording import shown, shown_path
from cet_cli.wording.ci import full, sentence
from cet_cli.wording.findings import severity_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.finding import Span
    from cet_cli.report.findings import FindingLine

MOST = 10
"""GitHub shows so many annotations of one kind for a step, and drops the others silently."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def commands(findings: Iterable[FindingLine]) -> Iterator[str]:
    """Write at most ten findings of each severity, the worst first, and how many there are.

    A line that says how many of them are shown ends a severity that has more.
    """
    ordered = worst_first(findings)
    numbers = Counter(one.severity for one in ordered)
    seen: Counter[Severity] = Counter()
    for one in ordered:
        seen[one.severity] += 1
        if seen[one.severity] <= MOST:
            yield annotation(one)
    for level, number in numbers.items():
        if number > MOST:
            kind = severity_word(level, several=number != 1)
            yield sentence("some_shown", shown=MOST, number=number, kind=kind)


def annotation(finding: FindingLine) -> str:
    """Write one finding as a command, in one line."""
    command = _COMMANDS[finding.severity]
    properties = {**_where(finding.span), "title": rule_name(finding)}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {listed}::{_message(finding)}"


def _where(span: Span | None) -> dict[str, str]:
    """Say where; GitHub takes columns only of what stands on one line."""
    if span is None or not span.file:
        return {}
    where = {"file": shown_path(span.file), "line": str(span.line), "endLine": str(span.end_line)}
    if span.line == span.end_line:
        where["col"] = str(span.column)
        where["endColumn"] = str(max(span.column, span.end_column - 1))
    return where


def _message(finding: FindingLine) -> str:
    """Say what is wrong and, on a line of its own, what would be right."""
    lines = [full(text) for text in (finding.says, finding.advice) if text]
    return "\n".join(shown(line, limit=len(line)) for line in lines).translate(_DATA)


def _property(text: str) -> str:
    return shown(text, limit=len(text)).translate(_PROPERTY)
