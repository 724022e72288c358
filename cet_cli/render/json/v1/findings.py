"""Findings as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.finding import Severity
from cet_cli.render.json.v1.envelope import envelope

if TYPE_CHECKING:
    from cet_cli.finding import Span
    from cet_cli.report.findings import FindingLine, FindingsReport


def findings_json(report: FindingsReport) -> str:
    """Write every finding of a run."""
    body = {
        "findings": [{**wire_of(one), "fix": one.fix or None} for one in report.findings],
        "suppressed": [{**wire_of(one), "why": why} for one, why in report.suppressed],
        "counts": {
            **{str(level): report.counts[level] for level in Severity},
            "suppressed": len(report.suppressed),
        },
    }
    return envelope("findings", report.as_of, report.read, body)


def wire_of(finding: FindingLine) -> dict[str, Any]:
    """Write one finding."""
    return {
        "code": finding.code,
        "rule": finding.slug,
        "severity": str(finding.severity),
        "message": finding.says,
        "advice": finding.advice or None,
        "address": finding.address or None,
        "place": _span(finding.span),
        "related": [{"label": one.label, "place": _span(one.span)} for one in finding.companions],
        "arguments": dict(finding.arguments),
    }


def _span(span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
