"""The findings of one file while they are collected: bounded, and in the order of the text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from cet_cli.finding import Finding, Severity

if TYPE_CHECKING:
    from cet_cli.document.source import Source
    from cet_cli.finding import Related

MOST = 20
"""Findings of one code a file may have; the last of them says how many `more` there are."""


_LONGEST = 200  # characters of an argument; a tag or key may fill the whole file
_SWALLOWING = {"S004", "S007"}  # what follows on their line is often the rest of the same mistake


@dataclass(slots=True)
class Ledger:
    """Takes findings as they are made."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def add(
        self, rule: str, start: int, end: int, related: tuple[Related, ...] = (), **args: str
    ) -> None:
        """Report what stands from index `start` to index `end`."""
        self.counts[rule] += 1
        if self.counts[rule] <= MOST:
            span = self.source.span(start, end)
            finding = Finding(rule, Severity.ERROR, _short(args), span=span, related=related)
            self.findings.append(finding)

    def explains(self, start: int) -> bool:
        """Tell whether a break at `start` follows from what was reported on its line."""
        place = self.source.span(start, start)
        return any(
            item.span is not None
            and item.span.line == place.line
            and (item.rule in _SWALLOWING or item.span.column == place.column)
            for item in self.findings
        )

    def closed(self) -> tuple[Finding, ...]:
        """All findings by line and column."""
        findings = sorted(self.findings, key=_place)
        last = {finding.rule: position for position, finding in enumerate(findings)}
        for rule, position in last.items():
            if self.counts[rule] > MOST:
                finding = findings[position]
                more = ("more", str(self.counts[rule] - MOST))
                findings[position] = replace(finding, args=(*finding.args, more))
        return tuple(findings)


def _short(args: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, text[:_LONGEST]) for name, text in args.items())


def _place(finding: Finding) -> tuple[int, int]:
    return (finding.span.line, finding.span.column) if finding.span else (0, 0)
