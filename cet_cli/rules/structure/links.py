"""The links of a plan: what stands behind each, and which of them need a second look.

Nearly every link names a thing of the same roadmap, of a kind that makes sense; those are passed in
one tight loop, and only the others are looked at closely.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.model.fields import key_of
from cet_cli.model.funding import Funding
from cet_cli.model.indicator import Indicator, Target
from cet_cli.model.measure import Measure
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.record import Body
from cet_cli.model.roadmap import SECTIONS, Portfolio, Roadmap
from cet_cli.model.technology import KeyTechnology, SteppingStone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan

_TECHNOLOGIES = {KeyTechnology, SteppingStone}
_EVENTS = {Milestone, Measure}
_ROADMAPS = {Roadmap, Portfolio}
_ANY = {Mission, Indicator, Target, Funding, Project, Body, *_TECHNOLOGIES, *_EVENTS, *_ROADMAPS}

KINDS: dict[str, frozenset[type]] = {
    "for_": frozenset(_ANY - {Funding, Body}),
    "needs": frozenset(_ANY - _ROADMAPS),
    "part_of": frozenset({Funding, Project, Indicator}),
    "achieved_by": frozenset({Indicator, Target, Mission, *_EVENTS}),
    "evidence": frozenset({Indicator}),
    "from_": frozenset({Funding, Project}),
    "candidate": frozenset(_ANY),
    "replaces": frozenset(_ANY),
}
"""What a link of each field may name; anything else makes no sense there."""

_FIELDS: dict[str, tuple[str, ...]] = {
    "governance": (),
    "missions": ("achieved_by", "for_", "needs"),
    "key_technologies": ("for_", "needs"),
    "stepping_stones": ("for_", "needs"),
    "milestones": ("for_", "needs"),
    "indicators": ("for_", "needs", "evidence"),
    "funding": ("for_", "part_of"),
    "projects": ("for_", "needs", "part_of"),
    "measures": ("for_", "needs"),
}
"""The fields that hold links, by the list of the roadmap; lineage may stand on every thing."""

_LINEAGE = ("candidate", "replaces")


class Link(NamedTuple):
    """One link: where it stands, and what is written."""

    roadmap: Sections
    thing: Thing
    field: str
    """As Python names it."""
    text: str

    @property
    def key(self) -> str:
        """The field as the file names it."""
        return key_of(self.field)


@lru_cache(maxsize=1)
def odd_links(plan: Plan) -> tuple[Link, ...]:
    """List the links that do not plainly name another thing of a kind that makes sense."""
    return tuple(link for roadmap in plan.roadmaps for link in _odd(plan, roadmap))


def _odd(plan: Plan, roadmap: Sections) -> Iterator[Link]:
    near = {thing.id: thing for section in SECTIONS for thing in getattr(roadmap, section)}
    far = plan.at
    for section, own in _FIELDS.items():
        fields = tuple((name, KINDS[name]) for name in (*own, *_LINEAGE))
        for thing in getattr(roadmap, section):
            for name, kinds in fields:
                for text in getattr(thing, name):
                    named = near.get(text) or far(text)
                    if type(named) not in kinds or named is thing:
                        yield Link(roadmap, thing, name, text)
    for indicator in roadmap.indicators:
        if indicator.from_:
            text = indicator.from_.split(" ", 1)[0]
            if type(near.get(text) or far(text)) not in KINDS["from_"]:
                yield Link(roadmap, indicator, "from_", text)
