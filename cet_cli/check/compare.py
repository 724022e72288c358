"""One comparison of two plans: rules about revisions, severities, decisions, lines, order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cet_cli.check.deciding import Accepted, Ledger
from cet_cli.check.gaps import left_out
from cet_cli.check.outcome import Suppressed
from cet_cli.check.places import place
from cet_cli.check.run import wanted_severities
from cet_cli.config import Settings
from cet_cli.diff import compare
from cet_cli.finding import Span
from cet_cli.load import Places
from cet_cli.load.collector import collector_paused
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.plan import Plan
from cet_cli.rules.revision.classes import CLASSES, ChangeClass
from cet_cli.rules.revision.compared import Compared
from cet_cli.rules.revision.deciding import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cet_cli.finding import Finding, Severity
    from cet_cli.load import Workspace
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.rules.rule import Rule

__all__ = ["Accepted", "PlanSide", "RevisionOutcome", "compare_plans"]


@dataclass(frozen=True, slots=True)
class PlanSide:
    """One of two sides: a plan, the files that it was read from, and the day."""

    workspace: Workspace
    portfolio: Portfolio
    """The plan in force there, which may be an earlier one than the files hold."""
    as_of: date
    settings: Settings | None = None
    """The settings that stand with it; None where there are none."""


@dataclass(frozen=True, slots=True)
class RevisionOutcome:
    """What differs between two plans, judged."""

    compared: Compared
    findings: tuple[Finding, ...] = ()
    """What nobody has accepted, the worst class first; stale decisions are among them."""
    accepted: tuple[Accepted, ...] = ()
    """What decisions have accepted, in the same order; it stays visible."""
    suppressed: tuple[Suppressed, ...] = ()
    """What the settings have switched off, with the name of their file."""

    @property
    def counts(self) -> Counter[ChangeClass]:
        """How many changes of each class nobody has accepted."""
        return Counter(CLASSES[finding.rule] for finding in self.findings)


def compare_plans(
    base: PlanSide,
    revision: PlanSide,
    settings: Settings | None = None,
    rules: Iterable[Rule] = RULES,
) -> RevisionOutcome:
    """Judge everything that differs between two plans.

    No `allow` hides a change; a decision accepts the one step that it names. How much it matters
    that something hides more than before is read from the settings of the base, whatever the
    revision wishes: a revision cannot quietly excuse itself.

    Args:
        base: the earlier side.
        revision: the later side; the lines are those of its files.
        settings: how much rules matter; those of the revision unless told otherwise.
        rules: the rules to put; all that compare unless told otherwise.
    """
    compared = _compared(base, revision)
    weights = settings or revision.settings or Settings()
    with collector_paused():
        told = [finding for rule in rules for finding in rule.judged(compared)]
    weighed, suppressed = _weighed(told, weights, base.settings or Settings())
    still_open, accepted = Ledger(compared).sort(sorted(weighed, key=_order))
    lined = _lined(revision, [*still_open, *(one.finding for one in accepted)])
    return RevisionOutcome(
        compared,
        tuple(lined[: len(still_open)]),
        tuple(
            replace(one, finding=finding)
            for one, finding in zip(accepted, lined[len(still_open) :], strict=True)
        ),
        tuple(suppressed),
    )


def _compared(base: PlanSide, revision: PlanSide) -> Compared:
    return Compared(
        _plan(base),
        _plan(revision),
        compare(base.portfolio, revision.portfolio),
        base.settings,
        revision.settings,
        by_name(),
    )


def _plan(side: PlanSide) -> Plan:
    workspace = side.workspace
    return Plan(
        side.portfolio,
        side.as_of,
        whole=workspace.whole,
        unread=left_out(workspace) | workspace.unread,
    )


def _weighed(
    findings: Iterable[Finding], settings: Settings, base: Settings
) -> tuple[list[Finding], list[Suppressed]]:
    """Give each finding the severity that the project wants; part off what it switched off."""
    usual, guarded = wanted_severities(settings), wanted_severities(base)
    kept: list[Finding] = []
    off: list[Suppressed] = []
    for finding in findings:
        loosened = CLASSES[finding.rule] is ChangeClass.LOOSENED
        severity = _severity(finding, guarded if loosened else usual)
        if severity is None:
            off.append(Suppressed(finding, (base if loosened else settings).file))
        else:
            kept.append(replace(finding, severity=severity))
    return kept, off


def _severity(finding: Finding, wanted: Mapping[str, Severity | None]) -> Severity | None:
    return wanted.get(finding.rule, finding.severity)


def _order(finding: Finding) -> tuple[int, int, str, str, str]:
    """Order by class, the worst first, then by severity, address and code."""
    rank = CLASSES[finding.rule].rank
    return (rank, finding.severity.rank, str(finding.address), finding.rule, str(finding.args))


def _lined(revision: PlanSide, findings: Iterable[Finding]) -> list[Finding]:
    """Say on which line each stands; what is gone stands where what it stood in does."""
    file = revision.settings.file if revision.settings else ""
    span = Span(file, 1, 1, 1, 1) if file else None
    settled = [
        replace(one, span=span) if one.address and one.address.roadmap == SETTINGS else one
        for one in findings
    ]
    return place(revision.workspace, Places(revision.workspace), settled)
