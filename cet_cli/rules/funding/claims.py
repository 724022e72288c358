"""The claims of a plan, each with where it stands, and the verdicts on them."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.figures import Word, check_claim
from cet_cli.figures.ends import ends_of, kinds_of, read_end
from cet_cli.figures.resolve import Resolver
from cet_cli.figures.verdict import Undecided
from cet_cli.rules.plan import SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures import ClaimVerdict, Named
    from cet_cli.figures.resolve import Found
    from cet_cli.model.claim import Claim
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan

__all__ = [
    "Stated",
    "claims_in",
    "ends_of",
    "figures_of_end",
    "inconsistent",
    "read_end",
]


class Stated(NamedTuple):
    """A claim, with the roadmap and with what it stands on."""

    roadmap: Sections
    holder: Thing | Sections
    claim: Claim


@lru_cache(maxsize=1)
def claims_in(plan: Plan) -> tuple[Stated, ...]:
    """List every claim of a plan; most things have none, and all rules ask for the same list."""
    return tuple(
        Stated(roadmap, holder, claim)
        for roadmap in plan.roadmaps
        for holder in chain([roadmap], *(getattr(roadmap, section) for section in SECTIONS))
        if holder.claims
        for claim in holder.claims
    )


def inconsistent(plan: Plan, kind: str) -> Iterator[tuple[Stated, ClaimVerdict]]:
    """Judge the claims of one kind, and give those that no figures allow."""
    for stated in claims_in(plan):
        if kinds_of(stated.claim) == (kind,):
            verdict = check_claim(stated.claim, stated.holder, _lookup(plan, stated.roadmap))
            if verdict.word is Word.INCONSISTENT:
                yield stated, verdict


def figures_of_end(plan: Plan, stated: Stated, end: str) -> list[Found]:
    """Find the figures that an end of a claim names, as far as it names any."""
    resolver = Resolver(stated.holder, _lookup(plan, stated.roadmap))
    with suppress(Undecided):
        return [resolver.one(end)]
    with suppress(Undecided):
        return resolver.several(end)
    return []


def _lookup(plan: Plan, roadmap: Sections) -> Named:
    """Look links up as they are written in a roadmap."""

    def named(link: str) -> Thing | Sections | None:
        return plan.target(roadmap, link) or _homes(plan).get(link)

    return named


@lru_cache(maxsize=1)
def _homes(plan: Plan) -> dict[str, Sections]:
    """Map the ids of the roadmaps to them; of equal ids the first."""
    return {roadmap.id: roadmap for roadmap in reversed(plan.roadmaps)}
