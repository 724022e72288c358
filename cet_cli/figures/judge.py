"""Holding what a document says against what its figures allow.

Ours, after GRIM, GRIMMER and statcheck: those ask whether a printed mean, deviation or test
statistic can come from any numbers that print as the others do; here it is a growth, a difference,
a share or a sum (METHODS, section 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.slips import suggest
from cet_cli.figures.verdict import Arithmetic, ClaimVerdict, Term
from cet_cli.figures.words import Reading, Reason, Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.figures.equation import Equation
    from cet_cli.figures.given import Given

_POWERS = (12, 9, 6)
_READINGS = (
    (Reading.WRITTEN, Reading.WRITTEN),
    (Reading.FEWEST, Reading.WRITTEN),
    (Reading.WRITTEN, Reading.FEWEST),
    (Reading.FEWEST, Reading.FEWEST),
)
"""How the claim and its figures are read, in the order of what is tried: the last written place of
each first, and then what it was rounded to if trailing zeros only fill it up."""


def judge(equation: Equation) -> ClaimVerdict:
    """Judge a claim as written, then with its zeros as mere filling, then as softly as `about`."""
    for claim, figures in _READINGS:
        word = equation.word(claim, figures)
        if word is not Word.INCONSISTENT:
            return _verdict(equation, word, claim, figures)
    soft = any(one.is_soft for one in equation.figures)
    if soft and equation.word(Reading.SOFT, Reading.SOFT) is not Word.INCONSISTENT:
        return _told(equation, Word.CANNOT_TELL, Reason.SOFT)
    return _told(equation, Word.INCONSISTENT)


def _verdict(equation: Equation, word: Word, claim: Reading, figures: Reading) -> ClaimVerdict:
    """Say that it fits, or that a bound does not decide."""
    if word is Word.CANNOT_TELL:
        return _told(equation, word, Reason.OPEN_BOUND)
    arithmetic = _arithmetic(equation, claim, figures)
    terms = (*arithmetic.terms, *((arithmetic.claimed,) if arithmetic.claimed else ()))
    digits = min((term.digits for term in terms if term.digits), default=None)
    rounded = Word.CONSISTENT_IF_ROUNDED if digits else Word.CONSISTENT
    return ClaimVerdict(word=rounded, digits=digits, arithmetic=arithmetic)


def _told(equation: Equation, word: Word, reason: Reason | None = None) -> ClaimVerdict:
    """Say that it does not fit, or that nobody can tell, by the figures as written."""
    return ClaimVerdict(
        word=word,
        reason=reason,
        arithmetic=_arithmetic(equation, Reading.WRITTEN, Reading.WRITTEN),
        suggestion=suggest(equation) if word is Word.INCONSISTENT else None,
    )


def _arithmetic(equation: Equation, claim: Reading, figures: Reading) -> Arithmetic:
    """Keep the numbers of a verdict."""
    claimed = equation.claimed
    return Arithmetic(
        kind=equation.kind,
        terms=tuple(_term(term, figures) for term in equation.terms),
        result=equation.result(figures),
        claimed=_term(claimed, claim) if claimed else None,
        unit=equation.unit,
        power=_power(equation.terms),
    )


def _term(given: Given, reading: Reading) -> Term:
    rounded = reading is Reading.FEWEST and given.is_ambiguous
    return Term(
        end=given.end,
        text=given.text,
        bounds=given.bounds(reading),
        digits=given.digits if rounded else None,
    )


def _power(terms: Sequence[Given]) -> int:
    """Choose the scale in which the smallest of scaled figures has a digit before its point."""
    sizes = [abs(term.number * term.factor.numerator / term.factor.denominator) for term in terms]
    if not any(term.figure.scaled for term in terms):
        return 0
    least = min((size for size in sizes if size), default=0)
    return next((power for power in _POWERS if least >= 10**power), 0)
