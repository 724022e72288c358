"""What came back from an office as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.edited import edit_body
from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.values import texts

if TYPE_CHECKING:
    from cet_cli.report.collected import CollectedReport, Refused, Row


def collected_json(report: CollectedReport) -> str:
    """Write what would be taken over, what it does, and what was refused."""
    body = {
        "file": report.file,
        "rows": report.rows,
        "filled": report.filled,
        "older": report.older,
        "taken": [_row(one) for one in report.taken],
        "known": [_row(one) for one in report.known],
        "refused": [_refused(one) for one in report.refused],
        "sources": [{"id": name, "title": title} for name, title in report.sources],
        **edit_body(report.edit),
    }
    return envelope("collected", report.as_of, report.read, body)


def _row(one: Row) -> dict[str, Any]:
    return {
        "sheet": one.sheet,
        "row": one.row,
        "address": str(one.address),
        "name": texts(one.name),
        "says": one.says,
    }


def _refused(one: Refused) -> dict[str, Any]:
    return {
        "sheet": one.sheet,
        "row": one.row,
        "column": one.column or None,
        "address": one.address,
        "why": one.why,
    }
