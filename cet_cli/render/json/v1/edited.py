"""An edit as JSON: what changes in which files, what stands otherwise, what to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope
from cet_cli.render.json.v1.findings import wire_of
from cet_cli.render.json.v1.values import exact, texts

if TYPE_CHECKING:
    from cet_cli.report.edited import EditReport, Effect, State


def edited_json(report: EditReport) -> str:
    """Write what an edit does, and whether it was written."""
    return envelope("edited", report.as_of, report.read, edit_body(report))


def edit_body(report: EditReport | None) -> dict[str, Any]:
    """Write what an edit does; None is one that does nothing."""
    if report is None:
        return dict(_NOTHING)
    return {
        "written": report.written,
        "files": list(report.files),
        "effects": [_effect(one) for one in report.effects],
        "findings": [{**wire_of(one), "fix": one.fix or None} for one in report.findings],
        "remarks": list(report.remarks),
        "diff": report.diff,
    }


_NOTHING = {
    "written": False,
    "files": [],
    "effects": [],
    "findings": [],
    "remarks": [],
    "diff": "",
}


def _effect(one: Effect) -> dict[str, Any]:
    return {
        "address": one.address,
        "name": texts(one.name),
        "before": _state(one.before),
        "after": _state(one.after),
    }


def _state(state: State | None) -> dict[str, Any] | None:
    if state is None:
        return None
    return {"status": state.status, "why": state.why, "ratio": exact(state.ratio)}
