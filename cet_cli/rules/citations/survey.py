"""What a plan says about its own statements: sources, histories, readings, corrections.

The whole plan is gone through once, for all rules of this family together.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.model.citation import OWN
from cet_cli.model.dated import Dated
from cet_cli.model.funding import Amount
from cet_cli.model.indicator import Figure, Target
from cet_cli.model.project import Project
from cet_cli.model.thing import Thing
from cet_cli.model.walk import SOURCES
from cet_cli.rules.statements import place_of, statements

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from cet_cli.model.base import Part, Said
    from cet_cli.model.citation import Citations
    from cet_cli.model.roadmap import Sections
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.statements import Way

_REPEATABLE = (Thing, Target)
"""What later documents may be silent about."""

_PRINTABLE = (Figure, Amount, Dated, Project)
"""What has a figure that may be printed otherwise than it is read."""


class Remark(NamedTuple):
    """A statement, or one field of it, with a history, a reading or a disagreement."""

    roadmap: Sections
    way: Way
    field: str
    """The field that is written long; "" for the statement itself."""
    said: Part | Said

    def place(self, key: str) -> Address:
        """Give the address of the field, or of what stands beside the statement under a key."""
        return place_of(self.roadmap, self.way).at(self.field or key)

    @property
    def inherited(self) -> Citations:
        """The sources that speak where this cites none itself."""
        above = self.way if self.field else self.way[:-1]
        if not self.way:
            return self.roadmap.source
        return next((part.source for part in reversed(above) if part.source), ())

    def cited(self) -> Iterator[tuple[str, str]]:
        """Give the sources of its history and of what disagrees, each with the key it is under."""
        for key, entries in (("was", self.said.was), ("disputed", self.said.disputed)):
            for entry in entries:
                yield from ((key, citation.id) for citation in entry.source)

    @property
    def noted(self) -> bool:
        """Whether it, or something that it is a part of, bears a note."""
        return self.said.note is not None or _noted(self.way)


class Correction(NamedTuple):
    """A figure that is read otherwise than it is printed."""

    roadmap: Sections
    way: Way
    read: str
    printed: str

    @property
    def place(self) -> Address:
        """Give the address of the printed figure."""
        return place_of(self.roadmap, self.way).at("printed")

    @property
    def noted(self) -> bool:
        """Whether it, or something that it is a part of, bears a note."""
        return _noted(self.way)


class Survey(NamedTuple):
    """What was found in one pass."""

    cited: frozenset[str]
    """The ids of all sources that are named anywhere."""
    remarks: tuple[Remark, ...]
    """The statements with a history, a reading or a disagreement, in the order of the plan."""
    corrections: tuple[Correction, ...]
    """The figures that are read otherwise than printed."""


@lru_cache(maxsize=1)
def survey(plan: Plan) -> Survey:
    """Go through a plan once."""
    cited = {source.via for source in plan.portfolio.sources if source.via}
    remarks: list[Remark] = []
    corrections: list[Correction] = []
    for roadmap, way in statements(plan):
        part = way[-1] if way else roadmap
        for citation in part.source:
            cited.add(citation.id)
        if part.was or part.inferred or part.disputed:
            remarks.append(Remark(roadmap, way, "", part))
        if part.said:
            cited.update(one.id for said in part.said.values() for one in said.source)
            remarks += _long_fields(roadmap, way, part)
        if isinstance(part, _REPEATABLE):
            cited.update(part.not_repeated_in)
        if isinstance(part, _PRINTABLE) and part.printed is not None:
            read = part.cost if isinstance(part, Project) else part.value
            if read is not None and read.text != part.printed.text:
                corrections.append(Correction(roadmap, way, read.text, part.printed.text))
    cited.update(name for remark in remarks for _, name in remark.cited())
    return Survey(frozenset(cited - {OWN}), tuple(remarks), tuple(corrections))


def _long_fields(roadmap: Sections, way: Way, part: Part) -> Iterator[Remark]:
    """Give the fields written long that have more than a source of their own."""
    for field, said in part.said.items():
        if said.was or said.inferred or said.disputed:
            yield Remark(roadmap, way, field, said)


def _noted(way: Way) -> bool:
    return any(part.note is not None for part in way)


def citing(plan: Plan, names: Container[str]) -> Iterator[tuple[Address, str]]:
    """Find where any of these sources are named; much slower than to know that they are."""
    for roadmap, way in statements(plan):
        part = way[-1] if way else roadmap
        for field, name in _named_by(part):
            if name in names:
                yield place_of(roadmap, way).at(field), name
    for remark in survey(plan).remarks:
        yield from ((remark.place(key), name) for key, name in remark.cited() if name in names)
    for source in plan.portfolio.sources:
        if source.via and source.via in names:
            yield Address(SOURCES, (source.id,)).at("via"), source.via


def _named_by(part: Part) -> Iterator[tuple[str, str]]:
    """Give the sources that a statement names for itself and its fields."""
    for citation in part.source:
        yield "source", citation.id
    for field, said in part.said.items():
        yield from ((field, citation.id) for citation in said.source)
    if isinstance(part, _REPEATABLE):
        yield from (("not_repeated_in", name) for name in part.not_repeated_in)
