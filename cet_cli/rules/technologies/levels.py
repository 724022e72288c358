"""Readiness levels: where a plan gives them, and what their scale has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.rules.parts import address_of_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.model.citation import Citations
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.technology import Maturity, MaturityGoal, MaturityObservation, Technology
    from cet_cli.rules.plan import Plan

HIGHEST = {"trl": 9, "mrl": 10}
"""The top of each scale; both start at 1 and have whole levels only."""


class Graded(NamedTuple):
    """A technology whose readiness is given."""

    roadmap: Sections
    technology: Technology
    maturity: Maturity

    def cited(self, part: MaturityGoal | MaturityObservation) -> Citations:
        """Give the documents that say a goal or an observation."""
        return part.source or self.maturity.source or self.technology.source

    def place(self, *part: MaturityGoal | MaturityObservation) -> Address:
        """Give the address of the goal, of an observation, or of the whole grading."""
        return address_of_part(self.roadmap, self.technology, self.maturity, *part)


def graded(plan: Plan) -> Iterator[Graded]:
    """List the technologies whose readiness is given, but for those dropped."""
    for roadmap in plan.roadmaps:
        for technology in (*roadmap.key_technologies, *roadmap.stepping_stones):
            maturity = technology.maturity
            if maturity is not None and not technology.dropped:
                yield Graded(roadmap, technology, maturity)


def levels(maturity: Maturity) -> Iterator[MaturityGoal | MaturityObservation]:
    """List everything that gives a level."""
    if maturity.goal:
        yield maturity.goal
    yield from maturity.observations
