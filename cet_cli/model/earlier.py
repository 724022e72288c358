"""An earlier state of something: the old values of the fields that a revision changed."""

from typing import Any, Final

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from cet_cli.model.citation import Citations
from cet_cli.model.cycle import Cycle
from cet_cli.model.frozen import FROZEN, Value, nothing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Better, Commitment, Confidence, Flag, Id, Line, Lines, Path, Stage

ABSENT: Final = " absent"
"""The key under which fields that were absent are gathered; no file can hold it."""

TABLE: Final = " table"
"""The key under which the figures of a table by part are gathered; no file can hold it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Earlier(Value):
    """The old values of the fields that changed, and the source that said them.

    A field that is None here had the value of the next newer state.
    """

    source: Citations = ()
    """Who said so then."""
    redefined: Flag = False
    """Whether this was another thing under the same name."""
    note: Text | None = None
    """A remark of the editor."""
    confidence: Confidence | None = None
    """How sure the editor is of having read the source rightly."""
    absent: Lines = Field(default=(), alias=ABSENT)
    """Fields that were not there yet, written `none` in the file."""
    name: Text | None = None
    """The earlier name."""
    statement: Text | None = None
    """The earlier wording of a mission."""
    due: Period | None = None
    """The earlier due date."""
    by: Period | None = None
    """The earlier deadline."""
    on: Period | None = None
    """The earlier date."""
    over: Period | None = None
    """The earlier span."""
    horizon: Period | None = None
    """The earlier horizon."""
    value: Quantity | None = None
    """The earlier figure."""
    printed: Quantity | None = None
    """The earlier figure as printed."""
    table: dict[str, Quantity] = Field(default_factory=nothing, alias=TABLE)
    """The earlier figures by part."""
    cost: Quantity | None = None
    """The earlier cost."""
    unit: Line | None = None
    """The earlier unit."""
    scope: Text | None = None
    """The earlier scope."""
    owner: Text | None = None
    """Who answered for it before."""
    definition: Text | None = None
    """The earlier definition of what counts."""
    better: Better | dict[str, Better] | None = None
    """The earlier direction."""
    path: Path | None = None
    """The earlier path."""
    commitment: Commitment | None = None
    """The earlier commitment."""
    stage: Stage | None = None
    """The earlier stage."""
    group: Id | None = None
    """The earlier group of an area."""
    pillar: Id | None = None
    """The earlier pillar of a measure."""
    kind: Line | None = None
    """The earlier kind."""
    every: Cycle | None = None
    """The earlier cycle."""
    last: Period | None = None
    """When it had last happened."""
    counts: Flag | None = None
    """Whether it counted things before."""
    relative_to: Line | None = None
    """What a share or a level was measured against before."""
    whole: Line | None = None
    """What the parts of a table were parts of before."""
    languages: Lines | None = None
    """The languages asked for before."""
    role: Text | None = None
    """The earlier role."""
    for_: Lines | None = Field(default=None, alias="for")
    """What it served before."""
    needs: Lines | None = None
    """What had to come first before."""
    part_of: Lines | None = None
    """The sums it was counted in before."""
    achieved_by: Lines | None = None
    """A mission's earlier test."""
    evidence: Lines | None = None
    """The indicators shown beside it before."""
    from_: Line | None = Field(default=None, alias="from")
    """The amounts that were its observations before."""

    @model_validator(mode="before")
    @classmethod
    def _absences(cls, data: Any) -> Any:  # noqa: ANN401 - nodes not yet validated
        """Take `due: none` as "no due date then"."""
        if type(data) is dict and "none" in data.values():
            present = {key: value for key, value in data.items() if value != "none"}
            return {**present, ABSENT: [key for key, value in data.items() if value == "none"]}
        return data


NOT_STATES = frozenset({"source", "redefined", "note", "confidence", "absent"})
"""Fields of an earlier state that are about it, not values of the thing."""
