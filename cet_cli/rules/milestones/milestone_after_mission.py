"""A milestone due after the mission that it serves.

What it checks
    No milestone is due wholly after the deadline of a mission that it is `for`, or that names it in
    `achieved_by`. What is done or dropped is left aside.

Why it matters
    What comes after the deadline cannot help to meet it. Often one of the two dates was moved and
    the other forgotten.

Example
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        achieved_by: [cars-on-road]
        source: plan
    milestones:
      - {id: cars-on-road, name: Cars on the road, due: 2029, for: full-autonomy, source: plan}
    ```

Instead
    ```yaml
    missions:
      - id: full-autonomy
        statement: Lead in driverless cars
        by: 2027
        achieved_by: [cars-on-road]
        source: plan
    milestones:
      - {id: cars-on-road, name: Cars on the road, due: 2027, for: full-autonomy, source: plan}
    ```
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.finding import Related, Severity
from cet_cli.model.milestone import Milestone
from cet_cli.model.mission import Mission
from cet_cli.rules.plan import address_of
from cet_cli.rules.rule import hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.rules.plan import Plan
    from cet_cli.rules.rule import Hit


class _Late(NamedTuple):
    """A milestone, the mission that it comes too late for, and both dates."""

    milestone: Address
    mission: Address
    link: str
    due: str
    by: str


@rule("M102", Severity.WARNING)
def milestone_after_mission(plan: Plan) -> Iterator[Hit]:
    """Find milestones that come too late for their mission."""
    told: set[tuple[Address, Address]] = set()
    for late in chain(_serving(plan), _testing(plan)):
        if (late.milestone, late.mission) in told:
            continue
        told.add((late.milestone, late.mission))
        deadline = Related("the mission's deadline", late.mission.at("by"))
        place = late.milestone.at("due")
        yield hit(place, related=(deadline,), due=late.due, mission=late.link, by=late.by)


def _serving(plan: Plan) -> Iterator[_Late]:
    """Follow the links from milestones to missions."""
    for roadmap in plan.roadmaps:
        for milestone in roadmap.milestones:
            for link in milestone.for_:
                mission = plan.target(roadmap, link)
                dates = isinstance(mission, Mission) and _late(milestone, mission)
                if dates:
                    aim = Address.parse(plan.full(roadmap, link))
                    yield _Late(address_of(roadmap, milestone), aim, link, *dates)


def _testing(plan: Plan) -> Iterator[_Late]:
    """Follow the links from missions to what would show them accomplished."""
    for roadmap in plan.roadmaps:
        for mission in roadmap.missions:
            for link in mission.achieved_by:
                test = plan.target(roadmap, link)
                dates = isinstance(test, Milestone) and _late(test, mission)
                if dates:
                    place = Address.parse(plan.full(roadmap, link))
                    aim = address_of(roadmap, mission)
                    yield _Late(place, aim, mission.id, *dates)


def _late(milestone: Milestone, mission: Mission) -> tuple[str, str] | None:
    """Give both dates where the milestone comes wholly after the mission."""
    due, by = milestone.due, mission.by
    if due is None or by is None or not by.before(due):
        return None
    over = milestone.done or milestone.dropped or mission.dropped
    return None if over else (due.text, by.text)
