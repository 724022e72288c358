"""Whether the figures of a claim allow it, as JSON: every bound exact."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cet_cli.render.json.v1.values import exact

if TYPE_CHECKING:
    from cet_cli.figures.bounds import Bounds
    from cet_cli.figures.verdict import Arithmetic, ClaimVerdict, Term


def claim(verdict: ClaimVerdict | None, says: str) -> dict[str, Any] | None:
    """Write the verdict on a claim."""
    if verdict is None:
        return None
    listing, slip = verdict.listing, verdict.suggestion
    return {
        "verdict": verdict.word,
        "reason": verdict.reason,
        "digits": verdict.digits,
        "says": says,
        "arithmetic": verdict.arithmetic and _arithmetic(verdict.arithmetic),
        "listing": listing
        and {"names": listing.names, "distinct": listing.distinct, "twice": list(listing.twice)},
        "suggestion": slip and {"slip": slip.slip, "end": slip.end, "text": slip.text},
    }


def _arithmetic(one: Arithmetic) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "unit": one.unit or None,
        "terms": [_term(term) for term in one.terms],
        "result": _bounds(one.result),
        "claimed": one.claimed and _term(one.claimed),
    }


def _term(one: Term) -> dict[str, Any]:
    return {"end": one.end, "text": one.text, "digits": one.digits, **_bounds(one.bounds)}


def _bounds(one: Bounds) -> dict[str, Any]:
    return {"low": exact(one.low), "high": exact(one.high)}
