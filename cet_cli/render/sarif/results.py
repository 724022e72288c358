"""A finding as a result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.finding import Span
from cet_cli.render.sarif.uri import is_relative, uri_of
from cet_cli.render.statement import statement
from cet_cli.wording import shown

if TYPE_CHECKING:
    from cet_cli.report.findings import FindingLine, Mend

ROOT = "%SRCROOT%"
"""What viewers call the folder of the repository."""

FINGERPRINT = "ruleAndPlace/v1"
"""The fingerprint made of rule and place. `primaryLocationLineHash` is not given: the uploader of
GitHub makes it of the text of the line, and warns of every other value."""

# SARIF 2.1.0, 3.11.5 and 3.11.6: braces are places for arguments, brackets begin links.
_MESSAGE = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})


def result_of(
    finding: FindingLine, rule: int, fingerprint: str, folder: str, why: str = ""
) -> dict[str, Any]:
    """Write one finding.

    Args:
        finding: what was found.
        rule: the index of its rule in the list of the run.
        fingerprint: what lets another run recognise it.
        folder: where it stands if it stands in no file.
        why: the reason for which it is suppressed; "" if it is not.
    """
    result = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": str(finding.severity),
        "message": message(statement(finding)),
        "locations": [_location(finding, folder)],
        "partialFingerprints": {FINGERPRINT: fingerprint},
        "suppressions": [_suppression(why)] if why else [],
    }
    related = [
        {
            "id": number,
            "message": message(other.label),
            "physicalLocation": _physical(other.span, folder),
        }
        for number, other in enumerate(finding.companions)
    ]
    mend = [_fix(finding, finding.mend, folder)] if finding.mend else []
    return {
        **result,
        **({"relatedLocations": related} if related else {}),
        **({"fixes": mend} if mend else {}),
    }


def _fix(finding: FindingLine, mend: Mend, folder: str) -> dict[str, Any]:
    """Say what an editor can put in place of what."""
    place = _physical(mend.span, folder)
    content = {"insertedContent": {"text": mend.text}} if mend.text else {}
    replacement = {"deletedRegion": place["region"], **content}
    change = {"artifactLocation": place["artifactLocation"], "replacements": [replacement]}
    return {"description": message(finding.advice or finding.says), "artifactChanges": [change]}


def message(text: str) -> dict[str, str]:
    """Write a text in which nothing is a link or a place for an argument."""
    return {"text": text.translate(_MESSAGE)}


def _suppression(why: str) -> dict[str, str]:
    """Say that people allowed it; that is written beside the plan, not at the line."""
    return {"kind": "external", "status": "accepted", "justification": shown(why, limit=len(why))}


def _location(finding: FindingLine, folder: str) -> dict[str, Any]:
    span = finding.span or Span("", 1, 1, 1, 1)
    location = {"physicalLocation": _physical(span, folder, _snippet(finding))}
    logical = {"logicalLocations": [{"fullyQualifiedName": finding.address, "kind": "element"}]}
    return location | (logical if finding.address else {})


def _snippet(finding: FindingLine) -> str:
    """Cut out what is meant."""
    excerpt = finding.excerpt
    return excerpt.text[excerpt.column - 1 :][: excerpt.length] if excerpt else ""


def _physical(span: Span, folder: str, snippet: str = "") -> dict[str, Any]:
    """Say where: lines and columns from 1, columns in code points, the end exclusive."""
    path = span.file or folder
    region: dict[str, Any] = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    if snippet and span.end_column > span.column:
        region["snippet"] = {"text": snippet}
    base = {"uriBaseId": ROOT} if is_relative(path) else {}
    return {"artifactLocation": {"uri": uri_of(path), **base}, "region": region}
