"""A thing: whatever has an id and can be named from anywhere in the portfolio."""

from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.claim import Claim
from cet_cli.model.frozen import FROZEN
from cet_cli.model.values import Period, Text
from cet_cli.model.words import Id, Lines, Texts


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Dropped(Part):
    """The withdrawal of a thing, which is kept."""

    on: Period | None = None
    """When it was withdrawn."""
    why: Text | None = None
    """The reason that the source gives."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Thing(Part):
    """A part with an id: it can be named from anywhere in the portfolio."""

    id: Id
    """Its name for machines, unique in its roadmap and never changed without `formerly`."""
    aka: Texts = ()
    """Other spellings and names of the same thing."""
    formerly: Lines = ()
    """Earlier ids or addresses of the same thing."""
    merged_from: Lines = ()
    """The things that became this one."""
    split_from: Lines = ()
    """The thing that this one was a part of."""
    replaces: Lines = ()
    """What this one takes the place of, without withdrawing it."""
    candidate: Lines = ()
    """Likely successors that no document states: suggested, never asserted."""
    not_repeated_in: Lines = ()
    """Later documents that were silent about it, which is not a withdrawal."""
    dropped: Dropped | None = None
    """Its withdrawal."""
    claims: tuple[Claim, ...] = ()
    """What the documents say of its figures."""
