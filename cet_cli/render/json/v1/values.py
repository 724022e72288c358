"""The values that every answer is made of: texts, dates, exact numbers, things in a row."""

from __future__ import annotations

import sys
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cet_cli.model.values import Period, Text
    from cet_cli.report.things import Named


def text(value: Text) -> Any:  # noqa: ANN401 - a string or one a language
    """Write a display text as in the files."""
    return value.plain or dict(value.by_language)


def period(value: Period | None) -> dict[str, str] | None:
    """Write a date as published, with the days that it begins and ends."""
    if value is None:
        return None
    return {
        "text": value.text,
        "start": value.start.isoformat(),
        "end": value.end.isoformat(),
        "edtf": value.edtf(),
    }


def exact(number: Fraction | None) -> dict[str, Any] | None:
    """Write a number as an exact string, and beside it as a float where it is not beyond them."""
    if number is None:
        return None
    beyond = abs(number) > Fraction(sys.float_info.max)
    return {"exact": str(number), "float": None if beyond else float(number)}


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
