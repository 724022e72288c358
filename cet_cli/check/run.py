"""One run over a workspace: rules, severities, suppressions, spans, order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cet_cli.check.gaps import beside_gaps, left_out
from cet_cli.check.outcome import Outcome
from cet_cli.check.places import place
from cet_cli.check.suppressions import allowed, suppress, unknown_rules, unneeded
from cet_cli.config import Settings
from cet_cli.finding import Severity
from cet_cli.load import Places
from cet_cli.load.collector import collector_paused
from cet_cli.rules.book import RULES, by_name
from cet_cli.rules.plan import Plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from cet_cli.finding import Finding
    from cet_cli.load import Workspace
    from cet_cli.rules.rule import Rule


def check(
    workspace: Workspace,
    as_of: date,
    settings: Settings | None = None,
    rules: Iterable[Rule] = RULES,
) -> Outcome:
    """Find every mistake of a plan in one run.

    Args:
        workspace: what was read.
        as_of: the day on which it is looked at.
        settings: severities and suppressions of the project.
        rules: the rules to put; all of the book unless told otherwise.
    """
    settings = settings or Settings()
    plan = Plan(
        workspace.portfolio,
        as_of,
        whole=workspace.whole,
        veiled=any(loaded.veiled for loaded in workspace.files),
        unread=left_out(workspace) | workspace.unread,
    )
    rules = tuple(rules)
    asked = (finding for rule in rules for finding in rule.findings(plan))
    places = Places(workspace)
    with collector_paused():
        beside = beside_gaps(workspace, places, asked)
        findings = [*workspace.findings, *unknown_rules(plan), *beside]
    allowances = allowed(plan, settings)
    kept, suppressed = suppress(_weighed(findings, settings), allowances)
    if workspace.whole:
        kept += _weighed(
            unneeded(allowances, {rule.code for rule in rules if not rule.compares}), settings
        )
    shown = [
        finding for finding in place(workspace, places, kept) if _in_focus(finding, workspace.focus)
    ]
    return Outcome(tuple(sorted(shown, key=_order)), tuple(suppressed))


def _weighed(findings: Iterable[Finding], settings: Settings) -> Iterator[Finding]:
    """Give each finding the severity that the project wants, and leave out what it switched off."""
    if not settings.severities:
        yield from findings
        return
    wanted = wanted_severities(settings)
    for finding in findings:
        severity = wanted.get(finding.rule, finding.severity)
        if severity is not None:
            yield replace(finding, severity=severity)


def _in_focus(finding: Finding, focus: tuple[str, ...]) -> bool:
    """Keep what stands in the files and folders that were asked for."""
    file = finding.span.file if finding.span else ""
    return not focus or any(file == one or file.startswith(f"{one}/") for one in focus)


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    """Order by file, line, column and code, so that the same plan gives the same list."""
    span = finding.span
    where = (span.file, span.line, span.column) if span else ("", 0, 0)
    return (*where, finding.rule, str(finding.args))


def error_rules(settings: Settings) -> list[Rule]:
    """Choose the rules that can make a plan refused, as the project weighs them."""
    wanted = wanted_severities(settings)
    return [rule for rule in RULES if wanted.get(rule.code, rule.severity) is Severity.ERROR]


def wanted_severities(settings: Settings) -> dict[str, Severity | None]:
    """Give the severities that the project wants by code; of a rule named twice, the last."""
    return {by_name()[name].code: level for name, level in settings.severities.items()}
