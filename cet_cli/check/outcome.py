"""What a check found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cet_cli.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that was allowed, with the reason."""

    finding: Finding
    why: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Every finding of one run, in the order of the files, and those that were suppressed."""

    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()

    @property
    def counts(self) -> Counter[Severity]:
        """How many findings there are of each severity."""
        return Counter(finding.severity for finding in self.findings)

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings that matter as much as this, or more."""
        return tuple(one for one in self.findings if one.severity.rank <= severity.rank)
