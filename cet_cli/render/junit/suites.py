"""Cases in suites, as viewers of test reports show them best.

There is no schema that all readers keep to; this is what those of Jenkins, GitLab, GitLab's and
GitHub's actions and Azure have in common. Times are 0, so that the same plan gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.render.junit.xml import HEAD, element
from cet_cli.render.statement import place_of, rule_name, statement
from cet_cli.wording import shown, shown_path
from cet_cli.wording.ci import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.finding import Severity
    from cet_cli.report.findings import FindingLine


class Case(NamedTuple):
    """One case: it failed, was skipped, or passed and may still have something to say."""

    suite: str
    """The file it is about."""
    name: str
    says: str = ""
    line: int = 0
    fails_as: str = ""
    """The severity, if it failed."""
    skipped: str = ""
    """The reason, if it was suppressed."""


def case_of(finding: FindingLine, fails_from: Severity, why: str = "") -> Case:
    """Make a case of a finding: it fails from a severity on; a suppressed one is skipped."""
    span = finding.span
    fails = not why and finding.severity.rank <= fails_from.rank
    head = f"{place_of(span)}: " if span else ""
    return Case(
        suite=shown_path(span.file) if span else "",
        name=sentence("at", name=rule_name(finding), place=_short(finding)),
        says=f"{head}{finding.severity} {finding.code}: {statement(finding)}",
        line=span.line if span else 0,
        fails_as=str(finding.severity) if fails else "",
        skipped=shown(why, limit=len(why)),
    )


def _short(finding: FindingLine) -> str:
    """Name the place without its line: a case has the same name in the next run."""
    span = finding.span
    text = finding.landmark.removeprefix(f"{span.file}/" if span else "")
    return shown(text, limit=200)


def suites(name: str, cases: Sequence[Case]) -> str:
    """Write a document with a suite for each file, in the order of the cases."""
    grouped = groupby(cases, key=lambda case: case.suite)
    inside = [_suite(suite or name, list(group)) for suite, group in grouped]
    return HEAD + element("testsuites", [("name", name), *_counts(cases)], *inside)


def _suite(name: str, cases: Sequence[Case]) -> str:
    seen: Counter[str] = Counter()
    inside = []
    for case in cases:
        seen[case.name] += 1
        number = f" ({seen[case.name]})" if seen[case.name] > 1 else ""
        inside.append(_case(case, name, f"{case.name}{number}"))
    return element("testsuite", [("name", name), *_counts(cases)], *inside)


def _counts(cases: Iterable[Case]) -> list[tuple[str, object]]:
    cases = list(cases)
    return [
        ("tests", len(cases)),
        ("failures", sum(bool(case.fails_as) for case in cases)),
        ("errors", 0),
        ("skipped", sum(bool(case.skipped) for case in cases)),
        ("time", 0),
    ]


def _case(case: Case, suite: str, name: str) -> str:
    where = [("file", case.suite), ("line", case.line)] if case.line else []
    attributes = [("name", name), ("classname", suite.removesuffix(".yaml")), *where, ("time", 0)]
    return element("testcase", attributes, *_inside(case))


def _inside(case: Case) -> list[str]:
    if case.skipped:
        return [element("skipped", [("message", case.skipped)])]
    if case.fails_as:
        about = [("message", case.says), ("type", case.fails_as)]
        return [element("failure", about, text=case.says)]
    return [element("system-out", [], text=case.says)] if case.says else []
