"""Funding: amounts of money by span and stage."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.frozen import FROZEN
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Line, Lines, Stage


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Amount(Part):
    """An amount of money for a year or a span, at one stage of the budget's life."""

    value: Quantity
    """The amount."""
    over: Period
    """The year or span that it is for."""
    stage: Stage | None = None
    """Planned, requested, proposed, approved or executed; only like is compared with like."""
    printed: Quantity | None = None
    """The amount as the document prints it, where that is another; the note says why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Funding(Thing):
    """A budget: what is spent on something, year by year."""

    name: Text
    """What the money is for."""
    unit: Line | None = None
    """The unit of every bare amount in it: `KRW trillion`."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves."""
    part_of: Lines = ()
    """The sums that it is counted in."""
    amounts: tuple[Amount, ...] = ()
    """The amounts."""
