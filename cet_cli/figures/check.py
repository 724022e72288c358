"""A claim against the figures that it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.figures.comparing import added, difference, growth, lifetime, part, share
from cet_cli.figures.counting import count
from cet_cli.figures.ends import kinds_of
from cet_cli.figures.moving import slip
from cet_cli.figures.resolve import Resolver
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Reason

if TYPE_CHECKING:
    from cet_cli.figures.places import Named
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.claim import Claim
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing

_CHECKS = {
    "growth": growth,
    "difference": difference,
    "share": share,
    "sum": added,
    "count": count,
    "part": part,
    "lifetime": lifetime,
    "slip": slip,
}


def check_claim(claim: Claim, home: Thing | Sections, named: Named) -> ClaimVerdict:
    """Judge what a document says of its own figures (METHODS, section 4).

    Each figure stands for every number that prints as it does: half a unit of its last place on
    each side. A claim is inconsistent only if no such numbers allow it. Zeros at the end of a
    figure (`300 billion`) are taken as digits first, and then as filling. Precedents are GRIM,
    GRIMMER and statcheck, which judge printed statistics in the same way.

    Args:
        claim: what is said.
        home: the thing or roadmap that the claim stands on.
        named: gives the thing or roadmap that a link names where the claim stands.
    """
    kinds = kinds_of(claim)
    if len(kinds) != 1:
        return Undecided(Reason.KIND).verdict
    try:
        return _CHECKS[kinds[0]](claim, Resolver(home, named))
    except Undecided as cause:
        return cause.verdict
