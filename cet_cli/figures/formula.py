"""The arithmetic of a verdict as people write it: `4.95..5.05 / 4.65..4.75 = +4.2..+8.6 %`."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.figures.bounds import NOT_NEGATIVE, Bounds
from cet_cli.model.values.scales import SCALES

if TYPE_CHECKING:
    from cet_cli.figures.verdict import Arithmetic, Term

_SIGNS = {"growth": " / ", "share": " / ", "difference": " - ", "slip": " - ", "sum": " + "}
_SIGNED = frozenset({"growth", "difference", "slip"})
_RATIOS = frozenset({"growth", "share", "slip"})
_SYMBOLS = {"percent": "%"}
_DECIMALS = re.compile(r"\.([0-9]+)").search
_MOST_TERMS = 4
_MOST_PLACES = 12


def formula(arithmetic: Arithmetic) -> str:
    """Write the numbers of a verdict, the terms in one scale, in plain ASCII.

    What comes out is rounded, but never so far that it would seem to fit where it does not, or not
    to fit where it does. Of many terms the first ones and the last are written.
    """
    terms = [_term(term, arithmetic) for term in arithmetic.terms]
    match arithmetic.kind:
        case "part":
            return _compared(arithmetic, terms[0], _joined(terms[1:], " + "))
        case "lifetime":
            return _compared(arithmetic, _joined(terms[1:], " + "), terms[0])
        case "share" if len(terms) > 2:  # noqa: PLR2004 - a part and one whole
            terms = [terms[0], f"({_joined(terms[1:], ' + ')})"]
    return f"{_joined(terms, _SIGNS[arithmetic.kind])} = {_outcome(arithmetic)}"


def _joined(terms: list[str], sign: str) -> str:
    if len(terms) > _MOST_TERMS:
        terms = [*terms[: _MOST_TERMS - 2], "...", terms[-1]]
    return sign.join(terms)


def _term(term: Term, arithmetic: Arithmetic) -> str:
    """Write what a figure may stand for; a date stands as it was written."""
    if arithmetic.kind == "slip":
        return term.text
    bounds = _scaled(term.bounds, arithmetic)
    return _range(bounds, _exact_places(bounds))


def _compared(arithmetic: Arithmetic, smaller: str, larger: str) -> str:
    """Write which of two is the larger."""
    sign = ">" if arithmetic.result.below(NOT_NEGATIVE) else "<="
    return f"{smaller} {sign} {larger}{_unit(arithmetic)}"


def _outcome(arithmetic: Arithmetic) -> str:
    """Write what comes out."""
    signed = arithmetic.kind in _SIGNED and arithmetic.unit != "times"
    sign = "+" if signed else "-"
    if arithmetic.kind in _RATIOS:
        bounds = arithmetic.result
        return f"{_range(bounds, _telling_places(arithmetic), sign)}{_unit(arithmetic, power=0)}"
    bounds = _scaled(arithmetic.result, arithmetic)
    return f"{_range(bounds, _exact_places(bounds), sign)}{_unit(arithmetic)}"


def _telling_places(arithmetic: Arithmetic) -> int:
    """Count the digits after the point that show whether it fits; those of the claim or more."""
    result, claimed = arithmetic.result, arithmetic.claimed
    said = claimed.bounds if claimed else result
    written = _DECIMALS(claimed.text) if claimed else None
    first = len(written[1]) if written else int(arithmetic.kind != "slip")
    telling = (
        places
        for places in range(first, _MOST_PLACES)
        if _rounded(result, places).meets(said) == result.meets(said)
    )
    return next(telling, _MOST_PLACES)


def _exact_places(bounds: Bounds) -> int:
    """Count the digits after the point that both ends have, where they have an end."""
    exact = (places for places in range(_MOST_PLACES) if _rounded(bounds, places) == bounds)
    return next(exact, _MOST_PLACES)


def _rounded(bounds: Bounds, places: int) -> Bounds:
    low, high = (None if end is None else round(end, places) for end in (bounds.low, bounds.high))
    return Bounds(low, high, bounds.low_closed, bounds.high_closed)


def _scaled(bounds: Bounds, arithmetic: Arithmetic) -> Bounds:
    return bounds.times(Fraction(1, 10**arithmetic.power))


def _range(bounds: Bounds, places: int, sign: str = "-") -> str:
    """Write two ends, or the one number that both are; an end that is not there is left out."""
    low, high = (
        "" if end is None else _number(end, places, sign) for end in (bounds.low, bounds.high)
    )
    return low if low == high and low else f"{low}..{high}"


def _number(number: Fraction, places: int, sign: str) -> str:
    """Write a number with digits after its point, and its sign where it is asked for (`+`)."""
    digits = round(number * 10**places)
    whole, rest = divmod(abs(digits), 10**places)
    fraction = f".{rest:0{places}d}" if places else ""
    before = "-" if digits < 0 else sign.replace("-", "") if digits else ""
    return f"{before}{whole:,}{fraction}"


def _unit(arithmetic: Arithmetic, power: int | None = None) -> str:
    """Name the scale and the unit of a number, a blank before each."""
    exponent = arithmetic.power if power is None else power
    words = (word for word, size in SCALES.items() if size == exponent and word.isascii())
    named = (next(words, ""), _SYMBOLS.get(arithmetic.unit, arithmetic.unit))
    return "".join(f" {word}" for word in named if word)
