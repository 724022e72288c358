"""A stated count against the list that was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.bounds import Bounds
from cet_cli.figures.given import given
from cet_cli.figures.verdict import ClaimVerdict, Listing, Undecided
from cet_cli.figures.words import Reading, Reason, Word

if TYPE_CHECKING:
    from cet_cli.figures.resolve import Resolver
    from cet_cli.model.claim import Claim


def count(claim: Claim, resolver: Resolver) -> ClaimVerdict:
    """Judge a count: as many names and as many things must be listed as were stated.

    A count is exact (METHODS, section 4). A list that names a thing twice is off even where one of
    the two numbers fits: 13 names for 12 areas, 16 technologies of which 15 are distinct.
    """
    stated = given("stated", "", claim.stated, counts=True)
    if claim.stated is not None and stated is None:
        raise Undecided(Reason.NON_NUMERIC, claim.stated.text)
    if stated is None or not claim.of:
        raise Undecided(Reason.NO_END)
    listing = _listing(claim.of, resolver)
    said = stated.bounds()
    reason = _reason(listing, said)
    if reason is None:
        return ClaimVerdict(word=Word.CONSISTENT, listing=listing)
    if stated.bounds(Reading.SOFT).contains(listing.distinct) and stated.is_soft:
        return ClaimVerdict(word=Word.CANNOT_TELL, reason=Reason.SOFT, listing=listing)
    return ClaimVerdict(word=Word.INCONSISTENT, reason=reason, listing=listing)


def _listing(names: tuple[str, ...], resolver: Resolver) -> Listing:
    """Count names, and the things that they name, whatever they are called."""
    first: dict[int, str] = {}
    twice: dict[str, None] = {}
    for name in names:
        part = resolver.place(name).part
        if id(part) in first:
            twice[first[id(part)]] = None
        first.setdefault(id(part), name)
    return Listing(names=len(names), distinct=len(first), twice=tuple(twice))


def _reason(listing: Listing, said: Bounds) -> Reason | None:
    """Tell in which way a list is not what was counted; None where it is."""
    fits = [said.contains(number) for number in (listing.names, listing.distinct)]
    if all(fits):
        return None
    if any(fits):
        return Reason.NAMED_TWICE
    few = Bounds.exactly(listing.distinct).below(said)
    return Reason.FEWER if few else Reason.MORE
