"""The verdict on something dated: its state, its slip, and the chain that puts it at risk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.dated import Progress
    from cet_cli.model.values import Period, Text
    from cet_cli.schedule.words import State


class Late(NamedTuple):
    """How late something is."""

    days: int
    months: int
    """The same in calendar months."""


class Link(NamedTuple):
    """One thing in a chain, with what is said of it."""

    address: Address
    status: str
    """Its status word; `slipped` where only its slip is the cause; empty where it has none."""
    name: Text
    """Its name; of a mission without one, its statement."""
    late: Late | None = None
    """Of a cause, how late it is: how far its date moved, or how long ago it was due."""


class Slip(NamedTuple):
    """How a due date moved over the plan's own history; later is positive."""

    original: Period
    """The first due date."""
    previous: Period
    """The due date before the current one."""
    current: Period
    """The due date in force."""
    moved: int
    """How often it was moved."""
    days: int
    """From the last day of the original to the last day of the current date."""
    months: int
    """The same in calendar months."""


@dataclass(frozen=True, slots=True)
class Chain:
    """What puts something at risk: the way down to it over `needs`.

    Chains share their ends, so that a hundred thousand things in a row are no more than that.
    """

    link: Link
    """What is needed directly."""
    rest: Chain | None = field(default=None, compare=False, repr=False)
    """The way on from there; None where that is the cause."""

    @property
    def links(self) -> tuple[Link, ...]:
        """The whole way, from what is needed directly to the cause."""
        links: list[Link] = []
        here: Chain | None = self
        while here is not None:
            links.append(here.link)
            here = here.rest
        return tuple(links)

    @property
    def cause(self) -> Link:
        """The thing that is overdue, missed or has slipped."""
        return self.links[-1]


class DatedVerdict(NamedTuple):
    """How something dated was judged, and from what."""

    state: State
    due: Period | None = None
    """When it is due."""
    done: Period | None = None
    """When it was done."""
    word: Progress | None = None
    """The last report on something not yet done."""
    slip: Slip | None = None
    """How its due date moved; None where it never did."""
    chain: Chain | None = None
    """What puts it at risk."""
    float_days: int | None = None
    """Days from its original date to the earliest date of what needs it; None if nothing does."""
    knock_on_days: int | None = None
    """Days by which its slip is more than its float; None where it is not."""
