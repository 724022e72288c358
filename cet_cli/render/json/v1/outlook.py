"""Where the average pace would lead, as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.values import number, period, text

if TYPE_CHECKING:
    from cet_cli.report.outlook import Outlook


def outlook(one: Outlook) -> dict[str, Any]:
    """Write a projection, or why there is none."""
    a_year = f"{one.unit} a year".strip()
    return {
        "address": str(one.address),
        "name": text(one.name),
        "due": period(one.due),
        "target": one.asks,
        "points": one.points,
        "refused": one.refused or None,
        "centre": number(one.centre, one.unit),
        "low": number(one.low, one.unit),
        "high": number(one.high, one.unit),
        "pace": number(one.pace, a_year),
        "median_slope": number(one.median_slope, a_year),
        "meets": one.meets or None,
        "says": one.says,
    }
