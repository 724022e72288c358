"""The claims on a thing, each beside what its own figures allow: METHODS, section 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.figures.check import check_claim
from cet_cli.model.known import full
from cet_cli.model.walk import SOURCES
from cet_cli.report.show.inside import ids
from cet_cli.report.show.page import Record
from cet_cli.wording.claims import verdict_words
from cet_cli.wording.things import claim_words

if TYPE_CHECKING:
    from cet_cli.model.claim import Claim
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.report.show.inside import Inner
    from cet_cli.report.things import Things


def claim_record(claim: Claim, inner: Inner, holder: Thing | Sections, things: Things) -> Record:
    """Put a claim on record, judged.

    Args:
        claim: what is said.
        inner: where it stands, and who says it.
        holder: the thing or roadmap that it stands on.
        things: the plan.
    """
    says, sources = claim_words(claim), ids(inner.citations)

    def named(link: str) -> Thing | Sections | None:
        homes = {*things.roadmaps, SOURCES}
        address = Address.parse(full(inner.address.roadmap, link, homes))
        return things.at.get(address) or things.roadmaps.get(link)

    verdict = check_claim(claim, holder, named)
    judged = verdict_words(claim, verdict)
    return Record(inner.address, "claim", None, None, says, sources, verdict, judged)
