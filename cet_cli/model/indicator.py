"""An indicator: a figure that is watched, with its baseline, targets and observations."""

from difflib import get_close_matches
from typing import Any

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from cet_cli.model.base import Part
from cet_cli.model.cycle import Cycle
from cet_cli.model.earlier import TABLE, Earlier
from cet_cli.model.fields import field_keys
from cet_cli.model.frozen import FROZEN, nothing
from cet_cli.model.thing import Thing
from cet_cli.model.values import Period, Quantity, Text
from cet_cli.model.words import Better, Commitment, Flag, Id, Line, Lines, Path, Role


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Figure(Part):
    """A dated figure of an indicator: one value, or one for each part of a whole."""

    value: Quantity | None = None
    """The figure."""
    printed: Quantity | None = None
    """The figure as the document prints it, where that is another; the note says why."""
    table: dict[str, Quantity] = Field(default_factory=nothing, alias=TABLE)
    """The figures by part, of an indicator `by: country` or the like."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Baseline(Figure):
    """Where an indicator stood at the start."""

    on: Period | None = None
    """The date that it speaks of."""
    over: Period | None = None
    """The span, for a figure summed over time."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Observation(Figure):
    """What was observed."""

    on: Period | None = None
    """The date that it speaks of."""
    over: Period | None = None
    """The span, for a figure summed over time."""
    break_: Text | None = Field(default=None, alias="break")
    """Why this one cannot be compared with those before it: the series starts anew here."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Interim(Figure):
    """A point on the way to a target."""

    by: Period
    """When it is to be reached."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Target(Figure):
    """What an indicator is to reach, and by when."""

    id: Id = "target"
    """Its name among the indicator's targets."""
    by: Period | None = None
    """The deadline: "by 2027" means by its last day."""
    over: Period | None = None
    """The span whose sum is the target, on a cumulative path."""
    path: Path | None = None
    """How it asks to be approached, where it differs from the indicator's path."""
    interim: tuple[Interim, ...] = ()
    """Points on the way."""
    commitment: Commitment | None = None
    """How strongly it was promised."""
    not_repeated_in: Lines = ()
    """Later documents that were silent about it, which is not a withdrawal."""


_FIGURES = {"baseline": Baseline, "targets": Target, "observations": Observation}
_NESTED = {"interim": Interim, "was": Earlier, "disputed": Earlier}


def _tabled(node: Any, kind: type) -> Any:  # noqa: ANN401 - nodes not yet validated
    """Gather the figures by part of one figure: every key that is no field of its own."""
    if isinstance(node, list):
        return [_tabled(one, kind) for one in node]
    if not isinstance(node, dict):
        return node
    if "is" in node:
        return {**node, "is": _tabled(node["is"], kind)}
    shaped: dict[str, Any] = {}
    parts: dict[str, Any] = {}
    for key, value in node.items():
        if key in field_keys(kind):
            shaped[key] = _tabled(value, _NESTED[key]) if key in _NESTED else value
        else:
            (shaped if _is_misspelt(key, kind) else parts)[key] = value
    return {**shaped, TABLE: parts} if parts else shaped


def _is_misspelt(key: str, kind: type) -> bool:
    """Tell whether what might name a part is more likely a field, written wrongly."""
    return key.islower() and bool(get_close_matches(key, field_keys(kind), n=1, cutoff=0.75))


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False, config=FROZEN)
class Indicator(Thing):
    """A figure that is watched."""

    name: Text
    """What is measured."""
    unit: Line | None = None
    """The unit of every bare figure in it, with a scale word if it has one: `KRW trillion`."""
    counts: Flag = False
    """Whether it counts things, so that its figures are exact; ranks always do."""
    better: Better | dict[str, Better] | None = None
    """Which direction is progress; by part, for a table."""
    every: Cycle | None = None
    """Its reporting cycle."""
    definition: Text | None = None
    """What counts, or `unpublished`: then an observed value cannot be judged."""
    path: Path = "linear"
    """How its targets ask to be approached."""
    role: Role | None = None
    """`context`: watched without a target or a direction."""
    relative_to: Line | None = None
    """What a share or a level is measured against."""
    whole: Line | None = None
    """What the parts of a table are parts of."""
    by: Line | None = None
    """What the parts of a table are: country, sector."""
    from_: Line | None = Field(default=None, alias="from")
    """The amounts that are its observations: a funding id and a stage."""
    for_: Lines = Field(default=(), alias="for")
    """What it serves."""
    needs: Lines = ()
    """What must come first."""
    evidence: Lines = ()
    """Indicators shown beside it, never judged."""
    baseline: Baseline | None = None
    """Where it stood at the start."""
    targets: tuple[Target, ...] = ()
    """What it is to reach."""
    observations: tuple[Observation, ...] = ()
    """What was observed."""

    @model_validator(mode="before")
    @classmethod
    def _tables(cls, data: Any) -> Any:  # noqa: ANN401 - nodes not yet validated
        """In an indicator `by` part, take what is no field for the name of a part."""
        if type(data) is not dict or "by" not in data:
            return data
        shaped = dict(data)
        for field, kind in _FIGURES.items():
            if field in shaped:
                shaped[field] = _tabled(shaped[field], kind)
        return shaped
