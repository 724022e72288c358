"""A project: work with a span, a cost and amounts."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.frozen import FROZEN
from cet_cli.model.funding import Amount
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Id, Line, Lines, ProjectKind


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Step(Part):
    """Something decided about a project: requested, approved, started, ended."""

    step: Id
    """What was decided, such as `feasibility-approved`."""
    on: Period | None = None
    """When."""
    cost: Quantity | None = None
    """The cost at this step: a request and a grant are two steps, not a cut."""
    over: Period | None = None
    """The span at this step."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Project(Thing):
    """Work that is paid for."""

    name: Text
    """Its name."""
    kind: ProjectKind | None = None
    """A flagship, a mission project or a programme."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves."""
    needs: Lines = ()
    """What must come first."""
    over: Period | None = None
    """From when to when it runs."""
    cost: Quantity | None = None
    """What it costs over its whole life."""
    printed: Quantity | None = None
    """The cost as the document prints it, where that is another; the note says why."""
    unit: Line | None = None
    """The unit of every bare amount in it."""
    steps: tuple[Step, ...] = ()
    """What was decided about it."""
    amounts: tuple[Amount, ...] = ()
    """What it gets, year by year."""
    part_of: Lines = ()
    """The sums that it is counted in."""
