"""What needs attention, worst first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cet_cli.assess.assessment import Attention
from cet_cli.assess.nodes import name_of
from cet_cli.assess.order import NEEDS_ATTENTION, rank
from cet_cli.model.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cet_cli.address import Address
    from cet_cli.assess.assessment import DatedState, Kind, MissionState, TargetVerdict


def needing_attention(
    targets: Iterable[TargetVerdict],
    dated: Iterable[DatedState],
    missions: Iterable[MissionState],
) -> tuple[Attention, ...]:
    """List what is breached, missed, overdue, moving away, behind, unreported or at risk.

    Worst first; then by date, what has none last; then by address. What only a draft or a third
    party says is not in it.
    """
    found = [
        *(_target(one) for one in targets if one.counted),
        *(_dated(one) for one in dated if one.counted),
        *(_mission(one) for one in missions if one.counted and one.status is not None),
    ]
    return tuple(sorted((one for one in found if one.status in NEEDS_ATTENTION), key=_worst_first))


def _worst_first(one: Attention) -> tuple[int, date, Address]:
    return rank(one.status), one.due.end if one.due else date.max, one.address


def _target(one: TargetVerdict) -> Attention:
    due = one.target.by or one.target.over
    status = one.verdict.status.value
    return Attention(one.address, one.roadmap, "target", one.indicator.name, status, due, one)


def _dated(one: DatedState) -> Attention:
    kind: Kind = "measure" if isinstance(one.thing, Measure) else "milestone"
    status, thing = one.verdict.state.value, one.thing
    return Attention(one.address, one.roadmap, kind, thing.name, status, thing.due, one)


def _mission(one: MissionState) -> Attention:
    name, due = name_of(one.mission), one.mission.by
    return Attention(one.address, one.roadmap, "mission", name, one.status or "", due, one)
