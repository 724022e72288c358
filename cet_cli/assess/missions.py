"""The state of a mission: the worst of what it is achieved by, with the chain shown."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.assess.assessment import MissionState
from cet_cli.assess.nodes import name_of
from cet_cli.assess.order import DROPPED, rank, worst
from cet_cli.schedule import Link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cet_cli.assess.lookup import Lookup
    from cet_cli.assess.standing import Standings
    from cet_cli.model.mission import Mission
    from cet_cli.model.roadmap import Portfolio


def judge_missions(
    portfolio: Portfolio,
    lookup: Lookup,
    standings: Standings,
    words: Mapping[Address, str],
) -> Iterator[MissionState]:
    """Judge every mission, in the order of the files.

    Args:
        portfolio: the plan in force.
        lookup: its things.
        standings: its sources.
        words: the status words of dated things, indicators, their targets and technologies, of
            those that count; a word of "" is a thing that is there and has none.
    """
    missions = {
        Address(roadmap.id, (mission.id,)): mission
        for roadmap in portfolio.roadmaps
        for mission in roadmap.missions
    }
    known = {**words}
    for address in _innermost_first(missions, lookup):
        known[address] = _status(missions[address], address, lookup, known) or ""
    for address, mission in missions.items():
        yield MissionState(
            address=address,
            roadmap=address.roadmap,
            mission=mission,
            status=_status(mission, address, lookup, known),
            chain=tuple(sorted(_chain(mission, address, lookup, known), key=_worst_first)),
            counted=standings.counts(mission.source),
        )


def _worst_first(link: Link) -> tuple[int, Address]:
    return rank(link.status), link.address


def _status(
    mission: Mission, address: Address, lookup: Lookup, words: Mapping[Address, str]
) -> str | None:
    if mission.dropped:
        return DROPPED
    return worst(link.status for link in _chain(mission, address, lookup, words))


def _chain(
    mission: Mission, address: Address, lookup: Lookup, words: Mapping[Address, str]
) -> Iterator[Link]:
    """List what a mission is achieved by: a thing, or one target of an indicator."""
    for link in mission.achieved_by:
        member = lookup.full(address.roadmap, link)
        thing = lookup.things.get(Address(member.roadmap, member.parts[:1]))
        if thing is not None:
            yield Link(member, words.get(member, ""), name_of(thing))


def _innermost_first(missions: Mapping[Address, Mission], lookup: Lookup) -> Iterator[Address]:
    """Put missions after the missions that they are achieved by; those in a circle are left out."""
    inner: dict[Address, int] = {}
    outer: dict[Address, list[Address]] = {}
    for address, mission in missions.items():
        members = set(lookup.resolve(address.roadmap, mission.achieved_by)) & missions.keys()
        inner[address] = len(members)
        for one in members:
            outer.setdefault(one, []).append(address)
    ready = deque(address for address, waits in inner.items() if not waits)
    while ready:
        address = ready.popleft()
        yield address
        for needer in outer.get(address, ()):
            inner[needer] -= 1
            if not inner[needer]:
                ready.append(needer)
