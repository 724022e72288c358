"""Recorded opinions beside what is computed: shown together, never mixed, and compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cet_cli.address import Address
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.record import Review
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.values import Period, Text
    from cet_cli.report.things import Things

_CLASSES: Final = {
    "over": {"met", "met_late", "done", "done_late", "holding"},
    "well": {"on_track"},
    "open": {"planned", "under_way"},
    "badly": {"behind", "far_behind", "moving_away", "at_risk"},
    "failed": {"breached", "missed", "overdue"},
}
_CONTRADICTED: Final = {
    "over": {"well", "open", "badly", "failed"},
    "well": {"badly", "failed"},
    "badly": {"over", "well"},
    "failed": {"over", "well", "open"},
}
"""What a reviewer may say, and what may not be computed beside it."""

PACES: Final = frozenset({"on_track", "behind", "far_behind", "moving_away"})
"""The statuses that come of a pace."""


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A review beside the computed state of what it is about."""

    address: Address
    """The address of the review."""
    about: Address
    name: Text | None
    """What that is called."""
    on: Period
    reviewer: Text
    verdict: str
    """What the reviewer said, in the words of the tool."""
    computed: str
    """The status computed on the day of the report; "" where there is none."""
    of_pace: bool
    """Whether that status rests on a pace."""
    disagrees: bool
    text: Text | None
    sources: tuple[str, ...]


def disagree(verdict: str, computed: str) -> bool:
    """Tell whether a recorded opinion and a computed status cannot both hold (*ours*).

    The reviewer says that it is reached and it is not, that it goes well and it goes badly, or the
    other way round. Two degrees of the same are no contradiction; where nobody has reported there
    is nothing to contradict, and what is not due yet contradicts only who says that it is over.
    """
    return _class(computed) in _CONTRADICTED.get(_class(verdict), ())


def _class(word: str) -> str:
    return next((name for name, words in _CLASSES.items() if word in words), "")


def reviews_of(things: Things, about: Address | None) -> Iterator[ReviewRow]:
    """List the reviews of something and of what stands in it, in the order of the files.

    Args:
        things: the plan.
        about: what they are about; None for all of them.
    """
    for roadmap in things.plan.roadmaps:
        for placed in parts_of(roadmap) if roadmap.reviews else ():
            review = placed.part
            if isinstance(review, Review):
                target = things.lead(roadmap.id, review.about)
                if about is None or about.covers(target.thing) or about == target:
                    yield _row(things, review, Address(roadmap.id, (placed.key,)), target)


def _row(things: Things, review: Review, where: Address, about: Address) -> ReviewRow:
    computed = things.status(about.thing)
    return ReviewRow(
        address=where,
        about=about,
        name=things.named(about.thing).name,
        on=review.on,
        reviewer=review.reviewer,
        verdict=review.verdict,
        computed=computed,
        of_pace=computed in PACES and isinstance(things.holder(about.thing), Indicator | Target),
        disagrees=disagree(review.verdict, computed),
        text=review.text,
        sources=tuple(one.id for one in review.source),
    )
