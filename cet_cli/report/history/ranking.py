"""Everything in a portfolio whose date moved, the longest slip first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cet_cli.address import Address
from cet_cli.model.base import Part
from cet_cli.model.dated import Dated
from cet_cli.model.indicator import Interim, Target
from cet_cli.model.mission import Mission
from cet_cli.model.past import past_of
from cet_cli.model.project import Project
from cet_cli.model.roadmap import Sections
from cet_cli.model.technology import MaturityGoal
from cet_cli.model.values import Period
from cet_cli.model.walk import walk
from cet_cli.report.extent import extent_of
from cet_cli.report.history.page import Moved, MovedReport
from cet_cli.report.kinds import name_of
from cet_cli.report.things import things_in
from cet_cli.schedule.slip import slip_along

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from cet_cli.load import Workspace
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Text

_DATES = {
    Dated: ("due",),
    Mission: ("by",),
    Target: ("by", "over"),
    Interim: ("by",),
    MaturityGoal: ("by",),
    Project: ("over",),
    Sections: ("horizon",),
}
"""The fields of the plan that say when something is to be; of a span, its end counts."""


class _Date(NamedTuple):
    address: Address
    part: Part
    field: str
    name: Text | None


def rank_moved(workspace: Workspace, plan: Portfolio, as_of: date, area: str = "") -> MovedReport:
    """Rank what moved by the time between its original and its current date.

    Args:
        workspace: what was read.
        plan: the plan in force.
        as_of: the day on which it is looked at.
        area: the roadmap asked for; "" for all of them.
    """
    roadmaps = (one for one in plan.roadmaps if not area or one.id == area)
    dates = [one for roadmap in roadmaps for one in _dates_of(roadmap)]
    rows = [moved for one in dates if (moved := _moved(one)) is not None]
    rows.sort(key=lambda row: (-row.slip.days, -row.slip.moved, row.address))
    extent = extent_of(workspace.portfolio, workspace.root, len(workspace.files))
    return MovedReport(read=extent, as_of=as_of, rows=tuple(rows), dated=len(dates))


def _dates_of(roadmap: Sections) -> Iterator[_Date]:
    """List every date of a roadmap that is planned and could move."""
    home = Address(roadmap.id)
    yield from _own(home, roadmap, name_of(roadmap))
    for thing in things_in(roadmap):
        for address, part in walk(thing, home.part(thing.id)):
            if isinstance(part, Part):
                yield from _own(address, part, name_of(part) or name_of(thing))


def _own(address: Address, part: Part, name: Text | None) -> Iterator[_Date]:
    for kind, fields in _DATES.items():
        if isinstance(part, kind):
            for field in fields:
                if getattr(part, field, None) is not None:
                    yield _Date(address.at(field), part, field, name)


def _moved(one: _Date) -> Moved | None:
    slip = slip_along(getattr(one.part, one.field), _earlier(one))
    return None if slip is None else Moved(one.address, one.name, slip)


def _earlier(one: _Date) -> Iterator[Period]:
    """Give the earlier dates, newest first; a redefined thing is another thing."""
    for past in past_of(one.part, one.field):
        if past.entry.redefined:
            return
        if isinstance(past.value, Period) and not past.value.open_end:
            yield past.value
