"""Whether the figures of a claim allow it, in one sentence with the arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.formula import formula
from cet_cli.figures.words import Word
from cet_cli.wording.english.claims import COUNTS, REASONS, SLIPS, VERDICTS
from cet_cli.wording.shown import shown

if TYPE_CHECKING:
    from cet_cli.figures.verdict import ClaimVerdict, Suggestion
    from cet_cli.model.claim import Claim


def verdict_words(claim: Claim, verdict: ClaimVerdict) -> str:
    """Say how a claim was judged: the arithmetic, whether it fits, and what would."""
    said = _said(claim, verdict)
    return f"{said}; {_suggestion(verdict.suggestion)}" if verdict.suggestion else said


def _said(claim: Claim, verdict: ClaimVerdict) -> str:
    if verdict.word is Word.CANNOT_TELL:
        why = REASONS[verdict.reason or ""].format(end=shown(verdict.end))
        if verdict.arithmetic is None:
            return VERDICTS["cannot_tell"].format(why=why)
        arithmetic = formula(verdict.arithmetic)
        return VERDICTS["cannot_tell.worked"].format(why=why, arithmetic=arithmetic)
    if verdict.listing is not None:
        return _counted(claim, verdict)
    return _reckoned(verdict)


def _reckoned(verdict: ClaimVerdict) -> str:
    arithmetic = verdict.arithmetic
    claimed = arithmetic.claimed if arithmetic else None
    name = verdict.word.value if claimed else f"{verdict.word.value}.compared"
    return VERDICTS[name].format(
        arithmetic=formula(arithmetic) if arithmetic else "",
        claimed=shown(claimed.text) if claimed else "",
        digits=_digits(verdict.digits),
    )


def _digits(digits: int | None) -> str:
    return VERDICTS["digit" if digits == 1 else "digits"].format(number=digits)


def _counted(claim: Claim, verdict: ClaimVerdict) -> str:
    """Say what a count was held against."""
    listing, stated = verdict.listing, claim.stated
    if listing is None or stated is None:
        return ""
    said = COUNTS["same" if listing.names == listing.distinct else "names"].format(
        names=listing.names, distinct=listing.distinct
    )
    name = "fits" if verdict.fits else "off"
    twice = COUNTS["and"].join(f"`{shown(one)}`" for one in listing.twice)
    again = COUNTS["twice"].format(twice=twice) if twice else ""
    return COUNTS[name].format(counted=said, stated=shown(stated.text)) + again


def _suggestion(suggestion: Suggestion) -> str:
    """Say what would fit."""
    return SLIPS[suggestion.slip].format(end=shown(suggestion.end), text=shown(suggestion.text))
