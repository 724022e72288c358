"""The ends of a claim as they are written: `2023 approved`, `korea/cet-rnd 2023 approved`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, get_args

from cet_cli.model.values import Period, Unreadable
from cet_cli.model.words import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.claim import Claim

STAGES: tuple[str, ...] = get_args(Stage)
"""The words that an end may close with."""


class End(NamedTuple):
    """One end of a claim, taken apart."""

    link: str
    """The thing that is meant, where it is another one; "" otherwise."""
    period: Period | None
    """The year or span."""
    stage: str
    """The stage; "" without one."""


def kinds_of(claim: Claim) -> tuple[str, ...]:
    """Name the kinds of a claim; the `part` that a `share` speaks of is no second kind."""
    kinds = claim.kinds
    return tuple(kind for kind in kinds if kind != "part") if "share" in kinds else kinds


def ends_of(claim: Claim) -> Iterator[tuple[str, str]]:
    """Give the ends that name figures, each with its field.

    The ends of a slip are dates, and what a count is of are things.
    """
    if claim.slip is not None or claim.count is not None:
        return
    named = [("from", claim.from_), ("to", claim.to), *(("of", end) for end in claim.of)]
    named += [("part", claim.part), ("lifetime", claim.lifetime)]
    yield from ((field, end) for field, end in named if end)


def read_end(text: str) -> End:
    """Take an end apart, from behind: a stage, before it a year or span, before that an address."""
    words = text.split()
    stage = words.pop() if words and words[-1] in STAGES else ""
    period = read_period(words[-1]) if words else None
    if period is not None:
        words.pop()
    return End(" ".join(words), period, stage)


def read_period(text: str) -> Period | None:
    """Read a date or span; None for what is none."""
    try:
        return Period.read(text)
    except Unreadable:
        return None


def meets(said: Period | None, period: Period, *, of_money: bool) -> bool:
    """Tell whether a date names a figure; a month is named by its year, but no budget of a span."""
    if said is None:
        return True
    if of_money:
        return (said.start, said.end) == (period.start, period.end)
    return said.within(period) or period.within(said)
