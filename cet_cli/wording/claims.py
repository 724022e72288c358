"""Whether the figures of a claim allow it, in one sentence with the arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.formula import formula
from cet_cli.figures.words import Word
from cet_cli.wording import spoken
from cet_cli.wording.shown import shown
from cet_cli.wording.spoken import fill

if TYPE_CHECKING:
    from cet_cli.figures.verdict import ClaimVerdict, Suggestion
    from cet_cli.model.claim import Claim


def verdict_words(claim: Claim, verdict: ClaimVerdict) -> str:
    """Say how a claim was judged: the arithmetic, whether it fits, and what would."""
    said = _said(claim, verdict)
    return f"{said}; {_suggestion(verdict.suggestion)}" if verdict.suggestion else said


def _said(claim: Claim, verdict: ClaimVerdict) -> str:
    if verdict.word is Word.CANNOT_TELL:
        why = fill(spoken.claims.REASONS[verdict.reason or ""], end=shown(verdict.end))
        if verdict.arithmetic is None:
            return fill(spoken.claims.VERDICTS["cannot_tell"], why=why)
        arithmetic = formula(verdict.arithmetic)
        return fill(spoken.claims.VERDICTS["cannot_tell.worked"], why=why, arithmetic=arithmetic)
    if verdict.listing is not None:
        return _counted(claim, verdict)
    return _reckoned(verdict)


def _reckoned(verdict: ClaimVerdict) -> str:
    arithmetic = verdict.arithmetic
    claimed = arithmetic.claimed if arithmetic else None
    name = verdict.word.value if claimed else f"{verdict.word.value}.compared"
    return fill(
        spoken.claims.VERDICTS[name],
        arithmetic=formula(arithmetic) if arithmetic else "",
        claimed=shown(claimed.text) if claimed else "",
        digits=_digits(verdict.digits),
    )


def _digits(digits: int | None) -> str:
    return fill(spoken.claims.VERDICTS["digit" if digits == 1 else "digits"], number=digits)


def _counted(claim: Claim, verdict: ClaimVerdict) -> str:
    """Say what a count was held against."""
    listing, stated = verdict.listing, claim.stated
    if listing is None or stated is None:
        return ""
    said = fill(
        spoken.claims.COUNTS["same" if listing.names == listing.distinct else "names"],
        names=listing.names,
        distinct=listing.distinct,
    )
    name = "fits" if verdict.fits else "off"
    twice = spoken.claims.COUNTS["and"].join(f"`{shown(one)}`" for one in listing.twice)
    again = fill(spoken.claims.COUNTS["twice"], twice=twice) if twice else ""
    return fill(spoken.claims.COUNTS[name], counted=said, stated=shown(stated.text)) + again


def _suggestion(suggestion: Suggestion) -> str:
    """Say what would fit."""
    return fill(
        spoken.claims.SLIPS[suggestion.slip], end=shown(suggestion.end), text=shown(suggestion.text)
    )
