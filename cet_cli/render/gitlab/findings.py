"""Findings as a Code Quality report: a list with what GitLab needs of each, and nothing else.

GitLab compares the fingerprints of two branches to tell what a merge request brings and mends
(docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). What was suppressed is
left out.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cet_cli.finding import Severity
from cet_cli.render.fingerprint import fingerprints
from cet_cli.render.statement import statement
from cet_cli.wording import shown_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.report.findings import FindingLine, FindingsReport

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
"""GitLab has `critical` and `blocker`, too: a plan hurts nobody."""


def findings_gitlab(report: FindingsReport) -> str:
    """Write the findings of a run."""
    return code_quality(report.findings, report.read.path)


def code_quality(findings: Sequence[FindingLine], folder: str) -> str:
    """Write findings; one that stands nowhere stands in `folder`, for GitLab wants a path."""
    marked = zip(findings, fingerprints(findings), strict=True)
    entries = [_entry(finding, fingerprint, folder) for finding, fingerprint in marked]
    return shown_json(json.dumps(entries, ensure_ascii=False, indent=2)) + "\n"


def _entry(finding: FindingLine, fingerprint: str, folder: str) -> dict[str, Any]:
    span = finding.span
    file, first, last = (span.file, span.line, span.end_line) if span else ("", 1, 1)
    return {
        "description": statement(finding),
        "check_name": finding.slug,
        "fingerprint": fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {"path": file or folder, "lines": {"begin": first, "end": last}},
    }
