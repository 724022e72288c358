"""What a project costs over its whole life, as its documents say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.rules.funding.figures import Money, money
from cet_cli.rules.places import place_of
from cet_cli.rules.plan import address_of

if TYPE_CHECKING:
    from cet_cli.address import Address
    from cet_cli.model.project import Project, Step
    from cet_cli.model.roadmap import Sections
    from cet_cli.model.values import Period, Quantity

ONLY_ASKED = frozenset({"requested", "proposed"})
"""Stages of what was only asked for, which may be more than is granted in the end."""


class Cost(NamedTuple):
    """One statement of the cost of a project."""

    money: Money
    """The figure."""
    over: Period | None
    """The span that it was stated for, where one was."""
    step: Step | None
    """The step that it was stated at; None for the project's own `cost`."""

    def covers(self, period: Period) -> bool:
        """Tell whether it was stated for this time, as far as anyone said."""
        return self.over is None or period.within(self.over)

    def place(self, roadmap: Sections, project: Project) -> Address:
        """Give the address of the figure."""
        home = place_of(roadmap, project, self.step) if self.step else address_of(roadmap, project)
        return home.at(self.money.field)


def costs_of(project: Project) -> list[Cost]:
    """List what a project was said to cost: its own `cost`, else that of each of its steps."""
    if project.cost is not None:
        own = money(project.cost, project.printed, unit_for(project.cost, project), "cost")
        return [Cost(own, None, None)] if own else []
    costs: list[Cost] = []
    for step in project.steps:
        figure = step.cost and money(step.cost, None, unit_for(step.cost, project), "cost")
        if figure:
            costs.append(Cost(figure, step.over, step))
    return costs


def unit_for(cost: Quantity, project: Project) -> str | None:
    """Give the unit that a cost is read in: the project's own where the figure is bare."""
    return None if cost.unit else project.unit
