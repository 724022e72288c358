"""The findings of one run, ready to be shown: sentences made, excerpts cut."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from cet_cli.check.fixes import fixes_of
from cet_cli.check.places import place
from cet_cli.document import excerpt
from cet_cli.finding import Severity
from cet_cli.load import Places
from cet_cli.report.documents import documents_of
from cet_cli.report.extent import Extent, extent_of
from cet_cli.report.landmark import landmark_of, roots_of
from cet_cli.report.names import korean_names, renamed
from cet_cli.rules.book import by_name
from cet_cli.wording import advice, says
from cet_cli.wording.findings import label_words

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping, Sequence
    from datetime import date

    from cet_cli.check import Outcome
    from cet_cli.check.fixes import Fix
    from cet_cli.document import Document, Node
    from cet_cli.finding import Finding, Related, Span
    from cet_cli.load import Workspace

_NONE: Mapping[str, Node | None] = MappingProxyType({})

_UNREAD = frozenset({"S012", "S013", "S014", "S016"})
"""A limit was met, or the file could not be opened: nobody looked at what it says."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The line of the file that a finding is about, and the stretch of it that is meant."""

    text: str
    column: int
    """From 1, in characters."""
    length: int
    """At least 1."""


@dataclass(frozen=True, slots=True)
class Companion:
    """A second place that belongs to a finding."""

    label: str
    span: Span


class Mend(NamedTuple):
    """What mends a finding: a stretch of its file, and what shall stand in its place."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding in words."""

    code: str
    slug: str
    severity: Severity
    says: str
    """What is wrong."""
    advice: str
    """What would be right; "" where nothing can be said."""
    address: str
    """What it is about; "" where the place has no address."""
    span: Span | None
    excerpt: Excerpt | None
    companions: tuple[Companion, ...]
    arguments: Mapping[str, str]
    """The parts of the sentence, for machines."""
    fix: Literal["", "safe", "unsafe"] = ""
    """Whether `cet validate --fix` would mend it, and whether that is a guess."""
    mend: Mend | None = None
    """What a safe fix would write, where that was asked for."""
    landmark: str = ""
    """Where it stands, said so that it stays when lines move: see `landmark_of`."""


@dataclass(frozen=True, slots=True)
class FindingsReport:
    """Everything that one run found."""

    read: Extent
    as_of: date
    findings: tuple[FindingLine, ...]
    counts: Counter[Severity]
    suppressed: tuple[tuple[FindingLine, str], ...]
    """The findings that were allowed, each with the reason."""
    fails_from: Severity = Severity.ERROR
    """The least severity that makes the check fail."""

    @property
    def failed(self) -> bool:
        """Whether something was found that makes the check fail."""
        return self.at_least(self.fails_from) > 0

    @property
    def unread(self) -> bool:
        """Whether a file was too large or could not be opened, so that this is not the answer."""
        return any(one.code in _UNREAD and one.severity is Severity.ERROR for one in self.findings)

    def at_least(self, severity: Severity) -> int:
        """How many findings matter as much as this, or more."""
        return sum(number for level, number in self.counts.items() if level.rank <= severity.rank)


def compose_findings(
    workspace: Workspace,
    outcome: Outcome,
    as_of: date,
    *,
    traced: bool = False,
    mends: Sequence[Mend | None] = (),
) -> FindingsReport:
    """Put the outcome of a check into words.

    Args:
        workspace: what was checked.
        outcome: what was found.
        as_of: the day on which it was looked at.
        traced: whether to name places so that the next run knows them again, and to say where the
            suppressed findings stand, too; both cost another look at the files.
        mends: what would mend each finding, where that was worked out.
    """
    names = korean_names(workspace.portfolio)
    documents = documents_of(workspace, outcome.findings)
    extent = extent_of(workspace.portfolio, workspace.root, len(workspace.files))
    allowed = [renamed(one.finding, names) for one in outcome.suppressed]
    roots = roots_of(documents, outcome.findings) if traced else {}
    if traced:
        allowed = place(workspace, Places(workspace), allowed)
    fixes = fixes_of(workspace, outcome.findings)
    reasons = (names.get(one.why, one.why) for one in outcome.suppressed)
    return FindingsReport(
        read=extent,
        as_of=as_of,
        findings=tuple(
            replace(finding_line(renamed(one, names), documents, roots), fix=_known(fix), mend=mend)
            for one, fix, mend in zip_longest(outcome.findings, fixes, mends)
        ),
        counts=outcome.counts,
        suppressed=tuple(
            (finding_line(finding, {}), why) for finding, why in zip(allowed, reasons, strict=True)
        ),
    )


def finding_line(
    finding: Finding, documents: Mapping[str, Document], roots: Mapping[str, Node | None] = _NONE
) -> FindingLine:
    """Put one finding into words.

    Args:
        finding: what was found.
        documents: the files out of which lines are cut.
        roots: what the files hold, for its landmark.
    """
    span = finding.span
    document = documents.get(span.file) if span else None
    return FindingLine(
        code=finding.rule,
        slug=by_name()[finding.rule].slug,
        severity=finding.severity,
        says=says(finding),
        advice=advice(finding),
        address=str(finding.address) if finding.address else "",
        span=span,
        excerpt=_excerpt(document, span) if document and span else None,
        companions=tuple(_companions(finding.related)),
        arguments=finding.arguments,
        landmark=landmark_of(finding, roots.get(span.file) if span else None),
    )


def _known(fix: Fix | None) -> Literal["", "safe", "unsafe"]:
    if fix is None:
        return ""
    return "safe" if fix.safe else "unsafe"


def _companions(related: tuple[Related, ...]) -> list[Companion]:
    return [Companion(label_words(one.label), one.span) for one in related if one.span is not None]


def _excerpt(document: Document, span: Span) -> Excerpt | None:
    """Cut the line out of the file; a span over several lines is shown to the end of its first."""
    text = excerpt(document, span.line)
    if not text.strip():
        return None
    end = span.end_column if span.end_line == span.line else len(text) + 1
    return Excerpt(text, span.column, max(1, end - span.column))


def joined(reports: Sequence[FindingsReport]) -> FindingsReport:
    """Join the findings of several portfolios to one report."""
    first, *others = reports
    for other in others:
        first = replace(
            first,
            read=first.read.with_another(other.read),
            findings=(*first.findings, *other.findings),
            counts=first.counts + other.counts,
            suppressed=(*first.suppressed, *other.suppressed),
        )
    return first
