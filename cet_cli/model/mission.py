"""A mission: what a country sets out to accomplish, and by when."""

from pydantic import Field
from pydantic.dataclasses import dataclass

from cet_cli.model.frozen import FROZEN
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Text
from cet_cli.model.words import Lines


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Mission(Thing):
    """Something visible to be accomplished in an area."""

    statement: Text
    """What is to be accomplished, in one sentence."""
    name: Text | None = None
    """A short name, where the documents give one."""
    by: Period | None = None
    """The deadline: "by 2027" means by its last day."""
    achieved_by: Lines = ()
    """The milestones and indicators that show it accomplished; all of them are needed."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves."""
    needs: Lines = ()
    """What must come first."""
