"""Every figure of a plan by its address, with the documents that it cites.

The same figures as those that `figures` counts, which is made for speed and names none of them; a
test holds the two together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.assess.figures import said_of
from cet_cli.model.base import Part
from cet_cli.model.dated import Dated, Done
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Baseline, Interim, Observation, Target
from cet_cli.model.project import Project, Step
from cet_cli.model.technology import MaturityGoal, MaturityObservation
from cet_cli.model.thing import Thing
from cet_cli.model.walk import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cet_cli.model.citation import Citation
    from cet_cli.model.roadmap import Sections

_ALWAYS = (Baseline, Interim, Observation, Amount, MaturityGoal, MaturityObservation)
"""Parts that are figures."""


class CitedFigure(NamedTuple):
    """A figure and who says it."""

    address: Address
    thing: Thing
    """The thing that it stands in, or is a field of."""
    citations: Sequence[Citation]


def cited_figures(roadmap: Sections) -> Iterator[CitedFigure]:
    """List the figures of a roadmap; what was dropped is left out."""
    for placed in parts_of(roadmap):
        thing = placed.part
        if isinstance(thing, Thing) and not thing.dropped:
            yield from _in_fields(thing, Address(roadmap.id, (placed.key,)))
            yield from _inside(thing, thing, Address(roadmap.id, (placed.key,)), thing.source)


def _in_fields(thing: Thing, address: Address) -> Iterator[CitedFigure]:
    """List the figures that stand in a field: a cost, what a milestone must reach."""
    field = "cost" if isinstance(thing, Project) else "value" if isinstance(thing, Dated) else ""
    if field and getattr(thing, field) is not None:
        yield CitedFigure(address.at(field), thing, said_of(thing, field))


def _inside(
    thing: Thing, holder: Part, address: Address, inherited: Sequence[Citation]
) -> Iterator[CitedFigure]:
    """List the figures that are parts."""
    parts = [(one.key, one.part) for one in parts_of(holder) if isinstance(one.part, Part)]
    for key, part in parts:
        where, citations = address.part(key), part.source or inherited
        if _is_figure(part):
            yield CitedFigure(where, thing, citations)
        yield from _inside(thing, part, where, citations)


def _is_figure(part: Part) -> bool:
    if isinstance(part, Target):
        return part.value is not None or bool(part.table)
    if isinstance(part, Step):
        return part.cost is not None
    return isinstance(part, _ALWAYS) or (isinstance(part, Done) and part.value is not None)
