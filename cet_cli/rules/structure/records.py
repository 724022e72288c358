"""Links that stand in records and claims: what a review is about, what a claim compares."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from cet_cli.rules.funding.claims import claims_in, ends_of, read_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.base import Part
    from cet_cli.model.claim import Claim
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan

_GONE = ("vanished", "dropped", "renamed", "moved", "merged", "split", "replaced")
"""Words in the names of the rules that a decision may accept about what is no longer there."""


def linked(plan: Plan) -> Iterator[tuple[Sections, Thing | Sections, Part, str, str]]:
    """Give the roadmap, what a record stands on, the record, the field, and the link in it.

    What an allowance is about is left to the rule that says whether it is needed.
    """
    for roadmap in plan.roadmaps:
        for review in roadmap.reviews:
            yield roadmap, roadmap, review, "about", review.about
        for decision in roadmap.decisions:
            if not any(word in decision.accepts for word in _GONE):
                yield roadmap, roadmap, decision, "about", decision.about
    for roadmap, holder, claim in claims_in(plan):
        for field, link in _named_by(claim):
            yield roadmap, holder, claim, field, link


def _named_by(claim: Claim) -> Iterator[tuple[str, str]]:
    """Give what a claim names outright; an end that is only a date and a stage names no thing."""
    counted = (("of", link) for link in claim.of) if claim.count else ()
    ends = ((field, read_end(text).link) for field, text in ends_of(claim))
    for field, link in chain(counted, ends):
        if link and " " not in link:
            yield field, link
