"""Judge milestones and measures, each by itself and then by what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.assess.assessment import DatedState
from cet_cli.model.change import changed
from cet_cli.schedule import find_chains, find_floats, find_needers, state_of, with_network

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from cet_cli.assess.standing import Standings
    from cet_cli.model.dated import Dated
    from cet_cli.model.measure import Measure
    from cet_cli.model.milestone import Milestone
    from cet_cli.schedule import Chain, DatedVerdict, Node


def judge_dated(
    roadmap: str, things: Iterable[Milestone | Measure], standings: Standings, as_of: date
) -> Iterator[DatedState]:
    """Judge milestones or measures of a roadmap, each by itself."""
    for thing in things:
        counted = standings.counts(thing.source)
        whole = state_of(thing, as_of)
        heard = _heard(thing, standings) if counted else thing
        verdict = whole if heard is thing else state_of(heard, as_of)
        apart = None if verdict is whole else whole
        yield DatedState(Address(roadmap, (thing.id,)), roadmap, thing, verdict, counted, apart)


def _heard(thing: Milestone | Measure, standings: Standings) -> Dated:
    """Leave out reports that only a draft or a third party gives."""
    done = thing.done
    if done is not None and not standings.counts(done.source or thing.source):
        done = None
    progress = standings.counted(thing.progress, thing.source)
    if done is thing.done and progress is thing.progress:
        return thing
    return changed(thing, done=done, progress=tuple(progress))


def join_network(
    states: Sequence[DatedState], nodes: Mapping[Address, Node]
) -> Iterator[DatedState]:
    """Add to each verdict what its place in the network says."""
    needers = find_needers(nodes)
    chains, floats = find_chains(nodes, needers), find_floats(nodes, needers)
    for state in states:
        verdict = _placed(state, chains, floats)
        yield state if verdict is state.verdict else state._replace(verdict=verdict)


def _placed(
    state: DatedState, chains: Mapping[Address, Chain], floats: Mapping[Address, int]
) -> DatedVerdict:
    return with_network(state.verdict, chains.get(state.address), floats.get(state.address))
