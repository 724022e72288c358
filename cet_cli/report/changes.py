"""What a revision changes, ready to be shown: both sides named, counted by class, worst first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.check.failing import WEAKER
from cet_cli.finding import Severity
from cet_cli.model.walk import SOURCES, way_to
from cet_cli.report.documents import documents_of
from cet_cli.report.extent import extent_of
from cet_cli.report.findings import FindingsReport, finding_line
from cet_cli.report.kinds import kind_of, name_of
from cet_cli.report.names import korean_names, renamed
from cet_cli.rules.revision.classes import CLASSES, ChangeClass
from cet_cli.wording.changes import acceptance_words
from cet_cli.wording.figures import value_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from cet_cli.check.compare import Accepted, PlanSide, RevisionOutcome
    from cet_cli.check.failing import Bar
    from cet_cli.document import Document
    from cet_cli.finding import Finding
    from cet_cli.load import Workspace
    from cet_cli.model.keys import Holder
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Period, Text
    from cet_cli.report.extent import Extent
    from cet_cli.report.findings import FindingLine

QUIET = frozenset(
    {
        ChangeClass.ADDED,
        ChangeClass.OBSERVATION_ADDED,
        ChangeClass.OBSERVATION_REVISED,
        ChangeClass.REPRECISED,
        ChangeClass.REWORDED,
        ChangeClass.CHANGED,
    }
)
"""The classes that weaken nothing and are many: counted, and listed only where all is asked for."""


@dataclass(frozen=True, slots=True)
class SideLine:
    """One of the two sides."""

    name: str
    """As it was asked for: `HEAD~1`, `@2023-12-31`, a folder, `working tree`."""
    stamp: str
    """What it is exactly: a commit and its date; "" where the name says it all."""
    read: Extent


@dataclass(frozen=True, slots=True)
class Acceptance:
    """The decision that accepted a change."""

    on: Period
    why: Text | None
    sources: tuple[str, ...]
    """The ids of the documents that record it."""


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change, judged."""

    kind: ChangeClass
    """What it does to the plan."""
    thing: str
    """The kind of what changed, such as `target`."""
    name: Text | None
    """What is called so; of a part, the name of its thing."""
    before: str
    """The old value as written; "" where there was none."""
    after: str
    """The new value as written; "" where there is none any more."""
    finding: FindingLine
    fails: bool = False
    """Whether it makes the comparison fail."""
    accepted: Acceptance | None = None
    """The decision, where somebody accepted it."""


@dataclass(frozen=True, slots=True)
class ChangesReport:
    """Two sides, and everything that differs between them."""

    as_of: date
    base: SideLine
    revision: SideLine
    compared: int
    """How many things were compared."""
    counts: tuple[tuple[ChangeClass, int], ...]
    """How many changes there are of each class, worst first; accepted ones left out."""
    changes: tuple[ChangeLine, ...]
    """The changes nobody has accepted, worst first."""
    accepted: tuple[ChangeLine, ...]
    """The changes that decisions have accepted."""
    backwards: bool = False
    """Whether the revision is for certain older than the base."""

    @property
    def failing(self) -> int:
        """How many changes make the comparison fail."""
        return sum(change.fails for change in self.changes)

    @property
    def weaker(self) -> int:
        """How many changes make the plan weaker, or hide whether it is."""
        return sum(number for kind, number in self.counts if kind in WEAKER)


def compose_changes(
    sides: tuple[SideLine, SideLine],
    workspace: Workspace,
    outcome: RevisionOutcome,
    as_of: date,
    bar: Bar,
) -> ChangesReport:
    """Put a comparison into words.

    Args:
        sides: the names of base and revision.
        workspace: the files of the revision, whose lines are shown.
        outcome: what the rules about revisions found.
        as_of: the day on which both are looked at.
        bar: what makes the comparison fail.
    """
    plans = outcome.compared.revision.portfolio, outcome.compared.base.portfolio
    composer = _Composer(plans, documents_of(workspace, outcome.findings))
    lines = composer.lines(outcome.findings)
    failing = map(bar.fails, outcome.findings)
    changes = tuple(replace(line, fails=one) for line, one in zip(lines, failing, strict=True))
    counted = Counter(change.kind for change in changes)
    return ChangesReport(
        as_of=as_of,
        base=sides[0],
        revision=sides[1],
        compared=outcome.compared.changes.compared,
        counts=tuple((kind, counted[kind]) for kind in ChangeClass if counted[kind]),
        changes=changes,
        accepted=tuple(map(composer.accepted, outcome.accepted)),
    )


def as_findings(report: ChangesReport) -> FindingsReport:
    """Give the changes that matter as the findings of a check, for services that know only those.

    A change that makes the comparison fail is an error there; what decisions have accepted is
    suppressed with the reason.
    """
    loud = [one for one in report.changes if one.kind not in QUIET or one.fails]
    lines = tuple(
        replace(one.finding, severity=Severity.ERROR) if one.fails else one.finding for one in loud
    )
    accepted = [(one.finding, one.accepted) for one in report.accepted if one.accepted]
    return FindingsReport(
        read=report.revision.read,
        as_of=report.as_of,
        findings=lines,
        counts=Counter(line.severity for line in lines),
        suppressed=tuple(
            (line, acceptance_words(by.on, by.why, by.sources)) for line, by in accepted
        ),
    )


def side_line(name: str, stamp: str, side: PlanSide) -> SideLine:
    """Name a side and say what was read of it."""
    workspace = side.workspace
    return SideLine(name, stamp, extent_of(side.portfolio, workspace.root, len(workspace.files)))


class _Composer:
    """Makes lines of findings, with the names that both sides give."""

    def __init__(self, plans: tuple[Portfolio, ...], documents: Mapping[str, Document]) -> None:
        self._homes = [_homes_of(plan) for plan in plans]
        self._documents = documents
        self._names = korean_names(*plans)

    def lines(self, findings: Sequence[Finding]) -> list[ChangeLine]:
        """Make the lines of all, file by file, in the order given."""
        files = [finding.span.file if finding.span else "" for finding in findings]
        by_file = sorted(range(len(files)), key=files.__getitem__)
        made = {number: self.line(findings[number]) for number in by_file}
        return [made[number] for number in range(len(files))]

    def line(self, finding: Finding) -> ChangeLine:
        """Make the line of one change."""
        finding = renamed(finding, self._names)
        arguments = finding.arguments
        thing, name = self._named(finding.address)
        return ChangeLine(
            kind=CLASSES[finding.rule],
            thing=thing,
            name=name,
            before=value_in_words(arguments.get("from", "")),
            after=value_in_words(arguments.get("to", "")),
            finding=finding_line(finding, self._documents),
        )

    def accepted(self, one: Accepted) -> ChangeLine:
        """Make the line of a change that a decision has accepted."""
        line, decision = self.line(one.finding), one.decision
        acceptance = Acceptance(
            decision.on, decision.why, tuple(cited.id for cited in decision.source)
        )
        return replace(line, accepted=acceptance)

    def _named(self, address: Address | None) -> tuple[str, Text | None]:
        """Say what stands at an address and what it, or the thing it is a part of, is called."""
        for homes in self._homes:
            holders = _way_to(address, homes) if address else ()
            if holders:
                names = (name_of(holder) for holder in reversed(holders))
                return kind_of(holders[-1]), next((name for name in names if name), None)
        return "", None


def _homes_of(plan: Portfolio) -> dict[Address, Holder]:
    """Map what an address may start with to what it names."""
    roadmaps = {Address(one.id): one for one in reversed(plan.roadmaps)}
    sources = {Address(SOURCES, (one.id,)): one for one in plan.sources}
    return {**roadmaps, **sources}


def _way_to(address: Address, homes: Mapping[Address, Holder]) -> tuple[Holder, ...]:
    """Give what an address leads to and all that it stands in, outer ones first; none if gone."""
    if address.thing in homes:
        return (homes[address.thing],)
    home = homes.get(Address(address.roadmap))
    return way_to(home, address.parts) if home else ()
