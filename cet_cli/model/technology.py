"""Technologies: the key technologies of an area, and the stepping stones on the way."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.frozen import FROZEN
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Line, Lines, Scale


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class MaturityGoal(Part):
    """The readiness level to be reached."""

    value: Quantity
    """The level, such as 9."""
    by: Period | None = None
    """The deadline."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class MaturityObservation(Part):
    """A readiness level that was reached."""

    value: Quantity
    """The level."""
    on: Period
    """The date that it speaks of."""
    environment: Line | None = None
    """Where it was shown: laboratory, test track, open road."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Maturity(Part):
    """How ready a technology is, on a readiness scale of 1 to 9 (TRL) or 1 to 10 (MRL)."""

    scale: Scale = "trl"
    """Technology or manufacturing readiness level."""
    goal: MaturityGoal | None = None
    """The level to be reached."""
    observations: tuple[MaturityObservation, ...] = ()
    """The levels that were reached."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Technology(Thing):
    """A technology that the plan names."""

    name: Text
    """Its name."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves: a mission, a key technology."""
    needs: Lines = ()
    """What must come first."""
    maturity: Maturity | None = None
    """How ready it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class KeyTechnology(Technology):
    """One of the technologies that an area is made of."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class SteppingStone(Technology):
    """A technology that a mission needs on the way."""
