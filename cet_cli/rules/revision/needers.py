"""What needs a thing, and whether it is now over before that thing is to come."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from cet_cli.model.dated import Dated
from cet_cli.model.mission import Mission
from cet_cli.model.project import Project
from cet_cli.model.technology import Technology
from cet_cli.rules.order import planned_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.address import Address
    from cet_cli.model.thing import Thing
    from cet_cli.model.values import Period
    from cet_cli.rules.plan import Plan
    from cet_cli.rules.revision.compared import Compared
    from cet_cli.rules.revision.moved import Move


def left_behind(
    compared: Compared, was: Address, now: Address, move: Move
) -> tuple[str, str] | None:
    """Find the first thing that needs a milestone and is newly over before it is to come.

    Gives its address and its time as written; None where nothing was left behind by this move.
    """
    for needer in compared.once(needers).get(str(now), ()):
        time = _time(compared.revision, needer)
        if time is None or move.after is None or not time.before(move.after):
            continue
        before = _time(compared.base, needer)
        needed = needer in compared.once(needers_before).get(str(was), ())
        behind = needed and before and move.before and before.before(move.before)
        if not behind:
            return needer, time.text
    return None


def needers(compared: Compared) -> Mapping[str, list[str]]:
    """Map everything in the revision to what needs it, both as addresses written out."""
    return _needers(compared.revision)


def needers_before(compared: Compared) -> Mapping[str, list[str]]:
    """Map everything in the base to what needs it."""
    return _needers(compared.base)


def _needers(plan: Plan) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for roadmap, thing in plan.each():
        for link in _needed(thing):
            found[plan.full(roadmap, link)].append(f"{roadmap.id}/{thing.id}")
        for link in thing.for_ if isinstance(thing, Dated) else ():
            mission = plan.target(roadmap, link)
            if isinstance(mission, Mission):
                found[f"{roadmap.id}/{thing.id}"].append(plan.full(roadmap, link))
    return found


def _needed(thing: Thing) -> Iterator[str]:
    """List what must come before a thing, and what would show a mission accomplished."""
    if isinstance(thing, Dated | Mission | Project | Technology):
        yield from thing.needs
    if isinstance(thing, Mission):
        yield from thing.achieved_by


def _time(plan: Plan, address: str) -> Period | None:
    thing = plan.at(address)
    return planned_time(thing) if thing and not thing.dropped else None
