"""Histories as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.values import period, texts

if TYPE_CHECKING:
    from cet_cli.report.history import FieldHistory, HistoryReport, Moved, MovedReport, State
    from cet_cli.schedule import Slip


def history_json(report: HistoryReport) -> str:
    """Write the fields of one thing that changed, the oldest value first."""
    body = {
        "address": str(report.address),
        "kind_of_thing": report.kind,
        "name": texts(report.name),
        "fields": [_field(one) for one in report.fields],
        "commits": report.commits,
        "unreadable": report.unreadable,
        "git": report.why or None,
    }
    return envelope("history", report.as_of, report.read, body)


def moved_json(report: MovedReport) -> str:
    """Write everything that moved, the longest slip first."""
    body = {"dated": report.dated, "moved": [_moved(row) for row in report.rows]}
    return envelope("moved", report.as_of, report.read, body)


def _field(field: FieldHistory) -> dict[str, Any]:
    return {
        "address": str(field.address),
        "states": [_state(one) for one in field.states],
        "slip": field.slip and _slip(field.slip),
    }


def _state(state: State) -> dict[str, Any]:
    return {
        "value": state.text or None,
        "said": period(state.said),
        "sources": list(state.sources),
        "commit": state.commit or None,
        "committed": state.committed and state.committed.isoformat(),
        "redefined": state.redefined,
        "note": texts(state.note),
    }


def _slip(slip: Slip) -> dict[str, Any]:
    return {
        "moved": slip.moved,
        "days": slip.days,
        "months": slip.months,
        "original": period(slip.original),
        "previous": period(slip.previous),
        "current": period(slip.current),
    }


def _moved(row: Moved) -> dict[str, Any]:
    return {"address": str(row.address), "name": texts(row.name), **_slip(row.slip)}
