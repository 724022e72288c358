"""Recorded opinions beside the computed state, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.values import period, texts

if TYPE_CHECKING:
    from cet_cli.report.reviews import ReviewRow


def review(one: ReviewRow) -> dict[str, Any]:
    """Write a review."""
    return {
        "address": str(one.address),
        "about": str(one.about),
        "name": texts(one.name),
        "on": period(one.on),
        "reviewer": texts(one.reviewer),
        "verdict": one.verdict,
        "computed": one.computed or None,
        "disagrees": one.disagrees,
        "text": texts(one.text),
        "sources": list(one.sources),
    }
