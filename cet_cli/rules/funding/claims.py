"""The claims of a plan, each with where it stands."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.figures.ends import ends_of, read_end
from cet_cli.model.roadmap import SECTIONS

if TYPE_CHECKING:
    from cet_cli.model.claim import Claim
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan

__all__ = ["Stated", "claims_in", "ends_of", "read_end"]


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
