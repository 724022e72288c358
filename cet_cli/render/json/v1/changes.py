"""A comparison as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.envelope import envelope, read_of
from cet_cli.render.json.v1.findings import wire_of
from cet_cli.render.json.v1.values import texts

if TYPE_CHECKING:
    from cet_cli.report.changes import Acceptance, ChangeLine, ChangesReport, SideLine


def changes_json(report: ChangesReport) -> str:
    """Write both sides and every change, whatever its weight."""
    return envelope("changes", report.as_of, report.revision.read, changes_body(report))


def changes_body(report: ChangesReport) -> dict[str, Any]:
    """Write a comparison without the envelope."""
    return {
        "base": _side(report.base),
        "revision": _side(report.revision),
        "compared": report.compared,
        "counts": dict(report.counts),
        "weaker": report.weaker,
        "changes": [_change(one) for one in report.changes],
        "accepted": [_change(one) for one in report.accepted],
    }


def _side(side: SideLine) -> dict[str, Any]:
    return {"name": side.name, "stamp": side.stamp or None, "read": read_of(side.read)}


def _change(change: ChangeLine) -> dict[str, Any]:
    return {
        "class": change.kind,
        "kind": change.thing or None,
        "name": texts(change.name),
        "from": change.before or None,
        "to": change.after or None,
        **wire_of(change.finding),
        "accepted": change.accepted and _acceptance(change.accepted),
    }


def _acceptance(accepted: Acceptance) -> dict[str, Any]:
    return {
        "on": accepted.on.text,
        "why": texts(accepted.why),
        "sources": list(accepted.sources),
    }
