"""The verdicts on the claims of a plan, and the figures that they rest on."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from cet_cli.figures.check import check_claim
from cet_cli.figures.ends import kinds_of
from cet_cli.figures.resolve import Resolver
from cet_cli.figures.verdict import Undecided
from cet_cli.figures.words import Word
from cet_cli.rules.funding.claims import claims_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.figures.places import Named
    from cet_cli.figures.resolve import Found
    from cet_cli.figures.verdict import ClaimVerdict
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.funding.claims import Stated
    from cet_cli.rules.plan import Plan


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
