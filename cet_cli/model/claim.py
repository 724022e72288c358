"""A claim: what a document says of its own figures, such as a growth or a sum."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.frozen import FROZEN
from cet_cli.model.values import Quantity
from cet_cli.model.words import Line, Lines

CLAIM_KINDS = ("growth", "difference", "share", "sum", "count", "part", "lifetime", "slip")
"""The keys that say what kind of claim it is; every claim has one of them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Claim(Part):
    """A statement about figures that can be checked against them.

    Each end is written `2023 approved`, `korea/cet-rnd 2023 approved` or as an address.
    """

    growth: Quantity | None = None
    """By how much it grew, in percent."""
    difference: Quantity | None = None
    """How much more it became."""
    share: Quantity | None = None
    """What share `part` is of the whole."""
    sum: Quantity | None = None
    """What the figures named by `of` add up to."""
    count: Line | None = None
    """What was counted: the things named by `of`, said to be as many as `stated`."""
    part: Line | None = None
    """A figure that is part of the one named by `of`."""
    lifetime: Line | None = None
    """A figure for the whole life of what `of` names by year."""
    slip: Quantity | None = None
    """How much later it became."""
    from_: Line | None = Field(default=None, alias="from")
    """The earlier end."""
    to: Line | None = None
    """The later end."""
    of: Lines = ()
    """The figures or things that the claim is about."""
    stated: Quantity | None = None
    """The figure that the document gives."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that it names; a right claim names one."""
        return tuple(kind for kind in CLAIM_KINDS if getattr(self, kind) is not None)
