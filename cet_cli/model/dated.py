"""What milestones and measures share: they are due, under way, done or dropped."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.frozen import FROZEN
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Lines, ProgressWord


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Done(Part):
    """The report that something was done."""

    on: Period
    """When it was done."""
    value: Quantity | None = None
    """What was reached, where the milestone carries a figure."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Progress(Part):
    """One report on something not yet done."""

    on: Period
    """The date that the report speaks of."""
    says: ProgressWord
    """Planned, under way, or not done."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Dated(Thing):
    """Something that is to happen by a date."""

    name: Text
    """What is to happen."""
    due: Period | None = None
    """When it is due: by the last day of this period."""
    value: Quantity | None = None
    """What it must reach, so that "value up, date later" is one story."""
    printed: Quantity | None = None
    """The figure as the document prints it, where that is another."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves: missions, key technologies."""
    needs: Lines = ()
    """What must come first."""
    done: Done | None = None
    """The report that it was done."""
    progress: tuple[Progress, ...] = ()
    """Reports on the way; the last word decides between overdue and due_unreported."""
