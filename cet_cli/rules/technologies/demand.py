"""What is asked for: the things that others need, or that show a mission accomplished."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.model.roadmap import Sections
    from cet_cli.model.thing import Thing
    from cet_cli.rules.plan import Plan


class Demand:
    """The things of a plan that something asks for; gathered when the first is looked up."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def lacks(self, roadmap: Sections, thing: Thing) -> bool:
        """Tell whether nothing in the whole plan asks for something that is still in it.

        Where a part of the plan could not be read, nobody can tell.
        """
        if thing.dropped or not self._plan.whole:
            return False
        return f"{roadmap.id}/{thing.id}" not in self._wanted

    @cached_property
    def _wanted(self) -> frozenset[str]:
        return frozenset(self._links())

    def _links(self) -> Iterator[str]:
        for roadmap, thing in self._plan.each():
            for field in ("needs", "achieved_by"):
                for link in getattr(thing, field, ()):
                    yield self._plan.full(roadmap, link)
