"""The values that every answer is made of: texts, dates, exact numbers, things in a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.status import exact, period, text

if TYPE_CHECKING:
    from fractions import Fraction

    from cet_cli.model.values import Text
    from cet_cli.report.things import Named

__all__ = ["exact", "named", "number", "period", "text", "texts"]


def texts(value: Text | None) -> Any:  # noqa: ANN401 - a string, one a language, or nothing
    """Write a display text, or null."""
    return None if value is None else text(value)


def number(value: Fraction | None, unit: str) -> dict[str, Any] | None:
    """Write a number with its unit."""
    wire = exact(value)
    return wire and {**wire, "unit": unit or None}


def named(one: Named) -> dict[str, Any]:
    """Write a thing as it is named in a row."""
    return {
        "address": str(one.address),
        "kind": one.kind or None,
        "name": texts(one.name),
        "status": one.status or None,
        "due": period(one.due),
    }
