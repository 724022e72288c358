"""Things in rows as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.values import period, texts

if TYPE_CHECKING:
    from cet_cli.report.listing import ListReport, Row


def list_json(report: ListReport) -> str:
    """Write the rows that were chosen."""
    body = {
        "known_by": report.known_by and report.known_by.isoformat(),
        "errors": report.errors,
        "rows": [_row(one) for one in report.rows],
    }
    return envelope("list", report.as_of, report.read, body)


def _row(one: Row) -> dict[str, Any]:
    return {
        "address": str(one.address),
        "kind": one.kind,
        "area": one.address.roadmap,
        "name": texts(one.name),
        "status": one.status or None,
        "due": period(one.due),
        "owner": texts(one.owner),
        "sources": list(one.sources),
        "missing": list(one.missing),
    }
