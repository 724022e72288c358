"""What is due next, and what a roadmap gets this year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cet_cli.address import Address
from cet_cli.assess.assessment import FundingNow, NextDue
from cet_cli.assess.nodes import name_of
from cet_cli.assess.targets import amount_of
from cet_cli.model.keys import key_of_part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from cet_cli.assess.assessment import DatedState, MissionState, TargetVerdict
    from cet_cli.assess.standing import Standings
    from cet_cli.model.funding import Amount
    from cet_cli.model.roadmap import Sections

_SETTLED = ("approved", "executed", "proposed", "requested", "planned")
"""Stages, the most settled first; what is spent so far is less than what the year gets."""

_OVER = frozenset({"done", "done_late", "met", "met_late", "missed", "dropped"})


def next_due(
    dated: Iterable[DatedState],
    targets: Iterable[TargetVerdict],
    missions: Iterable[MissionState],
    as_of: date,
) -> NextDue | None:
    """Find what is due first from a day on, of what counts and is still open."""
    coming = (
        one
        for one in (*_dated(dated), *_targets(targets), *_missions(missions))
        if one.due.end >= as_of and not one.due.open_end
    )
    return min(coming, key=lambda one: one.due.end, default=None)


def _dated(states: Iterable[DatedState]) -> Iterator[NextDue]:
    for one in states:
        if one.counted and one.thing.due and one.verdict.state not in _OVER:
            yield NextDue(one.address, one.thing.name, one.thing.due)


def _targets(verdicts: Iterable[TargetVerdict]) -> Iterator[NextDue]:
    for one in verdicts:
        if one.counted and one.verdict.due and one.verdict.status not in _OVER:
            yield NextDue(one.address, one.indicator.name, one.verdict.due)


def _missions(states: Iterable[MissionState]) -> Iterator[NextDue]:
    for one in states:
        if one.counted and one.mission.by and one.status not in _OVER:
            yield NextDue(one.address, name_of(one.mission), one.mission.by)


def funding_now(roadmap: Sections, standings: Standings, as_of: date) -> FundingNow | None:
    """Give the amount of the latest year that has begun, of the first budget that has amounts.

    A single year rather than a longer span; of several stages the most settled. Without a year that
    has begun it is the first that is to come.
    """
    for funding in roadmap.funding:
        amounts = standings.counted(funding.amounts, funding.source)
        if amounts and not funding.dropped:
            amount = _latest(amounts, as_of)
            value = amount_of(amount, funding).value
            address = Address(roadmap.id, (funding.id, key_of_part(amount, funding)))
            return FundingNow(address, funding, amount, value)
    return None


def _latest(amounts: Sequence[Amount], as_of: date) -> Amount:
    years = [one for one in amounts if one.over.precision == "year"] or list(amounts)
    begun = [one for one in years if one.over.start <= as_of]
    if begun:
        latest = max(one.over.end for one in begun)
    else:
        begun, latest = years, min(one.over.end for one in years)
    return min((one for one in begun if one.over.end == latest), key=_unsettled)


def _unsettled(amount: Amount) -> int:
    return _SETTLED.index(amount.stage) if amount.stage in _SETTLED else len(_SETTLED)
