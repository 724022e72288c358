"""A growth, a difference, a share, a sum, a part or a lifetime as an equation to be judged.

Growth of positives is [b_lo/a_hi - 1, b_hi/a_lo - 1], a share [a_lo/b_hi, a_hi/b_lo], a sum the sum
of the bounds; a part is not above its whole, and no year, nor all years together, above a lifetime
(METHODS, section 4).
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from cet_cli.figures.ends import read_end
from cet_cli.figures.equation import Equation
from cet_cli.figures.judge import judge
from cet_cli.figures.resolve import are_apart
from cet_cli.figures.units import PERCENT, POINTS, alike, figure, into, like, positive
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Reason, Word
from cet_cli.figures.workings import (
    grown,
    left_of_life,
    left_of_whole,
    less,
    more,
    multiplied,
    shared,
    total,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.figures.given import Given
    from cet_cli.figures.resolve import Found, Resolver
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.claim import Claim


def growth(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a growth in percent, or as a multiple: threefold may be three times or thrice more."""
    later, earlier = _two_ends(claim, resolver)
    said = figure("growth", claim.growth)
    if said.figure.unit == POINTS:
        return _changed([later, earlier], said)
    terms = positive(alike([later, earlier]))
    if said.figure.unit in {"", PERCENT}:
        return judge(Equation("growth", terms, grown, said, PERCENT))
    if said.figure.unit != "times":
        raise Undecided(Reason.UNIT, said.text)
    verdict = judge(Equation("growth", terms, multiplied, said, "times"))
    beyond = judge(Equation("growth", terms, more, said, "times"))
    return beyond if verdict.word is Word.INCONSISTENT and beyond.fits else verdict


def difference(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge how much more it became; of percentages in percentage points."""
    later, earlier = _two_ends(claim, resolver)
    return _changed([later, earlier], like("difference", claim.difference, later))


def share(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a share in percent; without a `part`, that of what the claim stands on."""
    wholes = [resolver.one(end) for end in _named(claim)]
    own = read_end(claim.of[0])
    part = claim.part or " ".join((own.period.text if own.period else "", own.stage)).strip()
    if not part:
        raise Undecided(Reason.NO_END)
    said = figure("share", claim.share)
    if said.figure.unit not in {"", PERCENT}:
        raise Undecided(Reason.UNIT, said.text)
    terms = positive(alike([resolver.one(part), *wholes]))
    return judge(Equation("share", terms, shared, said, PERCENT))


def added(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge what figures add up to; `of: rnd approved` are all years of one budget."""
    found = [one for end in _named(claim) for one in _years(end, resolver)]
    said = like("sum", claim.sum, found[0])
    return judge(Equation("sum", alike(found), total, into(said, found[0]), _unit(found[0])))


def part(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a part against its whole, or against several that are its whole together."""
    found = [resolver.one(end) for end in (claim.part or "", *_named(claim))]
    return judge(Equation("part", alike(found), left_of_whole, None, _unit(found[0])))


def lifetime(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge the figures of years against the one for the whole life, together if they may be added.

    Years that overlap, or are of several stages, are judged by the largest of them alone.
    """
    whole = resolver.one(claim.lifetime or "")
    years = [one for end in _named(claim) for one in resolver.several(end)]
    terms = alike([whole, *years])
    if not are_apart(years):
        terms = (terms[0], max(terms[1:], key=_size))
    return judge(Equation("lifetime", terms, left_of_life, None, _unit(whole)))


def _two_ends(claim: Claim, resolver: Resolver) -> tuple[Found, Found]:
    """Find the later and the earlier figure."""
    if not claim.from_ or not claim.to:
        raise Undecided(Reason.NO_END)
    return resolver.one(claim.to), resolver.one(claim.from_)


def _named(claim: Claim) -> tuple[str, ...]:
    """Give the ends that the claim is of."""
    if not claim.of:
        raise Undecided(Reason.NO_END)
    return claim.of


def _years(end: str, resolver: Resolver) -> Sequence[Found]:
    """Find the figures of an end: all years of one stage where it names a stage and no year."""
    named = read_end(end)
    return resolver.several(end) if named.stage and not named.period else [resolver.one(end)]


def _changed(found: Sequence[Found], said: Given) -> ClaimVerdict:
    unit = found[0].given.figure.unit
    points = POINTS if unit == PERCENT else unit
    return judge(Equation("difference", alike(found), less, into(said, found[0]), points))


def _size(given: Given) -> Fraction:
    return Fraction(given.number) * given.factor


def _unit(found: Found) -> str:
    return found.given.figure.unit
