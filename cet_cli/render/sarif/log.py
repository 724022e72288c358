"""A log of one run: the tool with its rules, the results, and whether all could be looked at.

Clock, machine and repository are left out: the same plan gives the same bytes. So is a page on the
web, for there is none.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from cet_cli import __version__
from cet_cli.render.fingerprint import fingerprints
from cet_cli.render.sarif.results import ROOT, message, result_of
from cet_cli.render.sarif.rules import descriptor
from cet_cli.render.statement import worst_first
from cet_cli.wording import shown_json
from cet_cli.wording.ci import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.report.findings import FindingLine

MOST = 25_000
"""GitHub refuses a run with more results."""

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


class Run(NamedTuple):
    """What one command found."""

    name: str
    """The command."""
    folder: str
    """What it looked at."""
    as_of: date
    findings: Sequence[FindingLine]
    allowed: Sequence[tuple[FindingLine, str]] = ()
    """The findings that people allowed, each with the reason."""
    complete: bool = True
    """Whether every file could be read."""


def log(run: Run, most: int = MOST) -> str:
    """Write a run; of more than `most` results the worst are kept, and that is said."""
    whys = ["" for _ in run.findings] + [why for _, why in run.allowed]
    all_found = [*run.findings, *(finding for finding, _ in run.allowed)]
    results = list(zip(all_found, fingerprints(all_found), whys, strict=True))
    if len(results) > most:
        kept = set(map(id, worst_first(all_found)[:most]))
        results = [one for one in results if id(one[0]) in kept]
    codes = sorted({finding.code for finding, _, _ in results})
    numbers = {code: number for number, code in enumerate(codes)}
    written = [
        result_of(finding, numbers[finding.code], fingerprint, run.folder, why)
        for finding, fingerprint, why in results
    ]
    body = _body(run, codes, written, _notices(run, len(results), len(all_found)))
    text = json.dumps(body, ensure_ascii=False, indent=2)
    return shown_json(text) + "\n"


def _body(
    run: Run,
    codes: Sequence[str],
    results: Sequence[dict[str, Any]],
    notices: Sequence[dict[str, Any]],
) -> dict[str, Any]:
    driver = {
        "name": "cet",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [descriptor(code) for code in codes],
    }
    told = {"toolExecutionNotifications": notices} if notices else {}
    whole = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"cet/{run.name}/"},
        "invocations": [{"executionSuccessful": run.complete, **told}],
        "originalUriBaseIds": {ROOT: {"description": {"text": sentence("root")}}},
        "columnKind": "unicodeCodePoints",
        "properties": {"asOf": run.as_of.isoformat()},
        "results": results,
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [whole]}


def _notices(run: Run, kept: int, number: int) -> list[dict[str, Any]]:
    """Tell what is not in the results."""
    told = []
    if not run.complete:
        told.append({"level": "error", "message": message(sentence("unread_file"))})
    if kept < number:
        text = sentence("some_kept", shown=kept, number=number)
        told.append({"level": "warning", "message": message(text)})
    return told
