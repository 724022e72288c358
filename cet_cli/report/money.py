"""The money of a budget, a project, an area or a whole plan: METHODS, section 3.

Sums by time and stage without counting anything twice, what was spent of them, what was restated
and granted, and what they are made of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cet_cli.address import Address
from cet_cli.funding import (
    Ledger,
    areas_of,
    execution_of,
    grants_of,
    parts_of,
    projects_of,
    restatements,
    shares_of,
    tree_of,
)
from cet_cli.funding.sums import STAGES, sum_members
from cet_cli.funding.words import Refusal
from cet_cli.model.values import Period

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cet_cli.funding import (
        Execution,
        FundingSum,
        Grant,
        LeftOut,
        Parts,
        Reason,
        Restatement,
        Shares,
        Tree,
    )
    from cet_cli.model.roadmap import Portfolio
    from cet_cli.model.values import Text
    from cet_cli.model.words import Stage

_FIRMEST: Final = ("executed", "approved", "proposed", "requested", "planned")
"""Stages, the most settled first."""

_LATEST = 3
"""A status shows the money of so many years."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What is published for one time, at each stage, side by side and never together."""

    over: Period
    stages: tuple[FundingSum, ...]
    execution: Execution | None
    """What was spent, of what plan; None where nothing comparable was."""
    left_out: tuple[LeftOut, ...]
    """Amounts of this time that are in none of these sums, or not in each."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a sum is made of, at the time and stage of which most is published."""

    over: Period
    stage: Stage
    areas: Shares | None
    """What each area gets; None but for a whole plan."""
    projects: Shares | None
    """What each project gets; None where there are none with an amount."""
    tree: Tree | None
    """The budgets, each below what it is part of; None where none is part of another."""
    parts: Parts | None
    """Of one budget, what its parts get together."""


@dataclass(frozen=True, kw_only=True)
class MoneyReport:
    """The money of something."""

    within: Address | None
    """None for the whole plan."""
    budgets: int
    """How many budgets and projects it is made of."""
    sums: tuple[Sums, ...]
    """The earliest time first."""
    unsummed: tuple[Sums, ...] = ()
    """Times of which there are amounts, but nothing that can be added up."""
    restated: tuple[Restatement, ...]
    granted: tuple[Grant, ...]
    made: Made | None = None
    """None where that was not asked for, or nothing can be added up."""
    names: dict[Address, Text]
    """How the budgets, and the areas, are called."""

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of which there are sums, in the order of a budget's life."""
        known = {one.stage for sums in self.sums for one in sums.stages}
        return tuple(stage for stage in STAGES if stage in known)

    @cached_property
    def left_out(self) -> tuple[tuple[Reason, tuple[LeftOut, ...]], ...]:
        """What is in no sum, by the reason, each amount once; what is counted elsewhere is not."""
        reasons: dict[Reason, dict[Address, LeftOut]] = {}
        for sums in (*self.sums, *self.unsummed):
            for one in sums.left_out:
                if one.reason is not one.reason.COUNTED:
                    reasons.setdefault(one.reason, {}).setdefault(one.address, one)
        found = sorted(reasons.items())
        return tuple((reason, tuple(amounts.values())) for reason, amounts in found)

    @property
    def alone(self) -> bool:
        """Whether the amounts of one budget say it all: one stage a year, nothing to compare."""
        single = all(len(one.stages) <= 1 for one in self.sums)
        return self.budgets <= 1 and single


def compose_money(plan: Portfolio, within: Address | None) -> MoneyReport | None:
    """Say all of the money of something in the plan in force; None where nothing is published."""
    ledger = Ledger.of(plan)
    members = ledger.members(within) or []
    every = [_sums(ledger, members, within, over) for over in _times(ledger, members)]
    report = _report(ledger, within, members, every)
    if report is None:
        return None
    areas = {Address(roadmap.id): roadmap.name for roadmap in plan.roadmaps}
    made = _made(ledger, within, members, report.sums)
    return replace(report, made=made, names=areas | report.names)


def compose_latest(
    plan: Portfolio | Ledger, within: Address | None, as_of: date
) -> MoneyReport | None:
    """Say in short what the latest years that have begun get; None where nothing is published."""
    ledger = plan if isinstance(plan, Ledger) else Ledger.of(plan)
    members = ledger.members(within) or []
    begun = [one for one in _times(ledger, members) if one.start <= as_of and _is_year(one)]
    every = [_sums(ledger, members, within, over) for over in begun[-_LATEST:]]
    return _report(ledger, within, members, every)


def _report(
    ledger: Ledger,
    within: Address | None,
    members: Sequence[int],
    every: Sequence[Sums],
) -> MoneyReport | None:
    restated, granted = restatements(ledger, within), grants_of(ledger, within)
    if not (every or restated or granted):
        return None
    return MoneyReport(
        within=within,
        budgets=len(members),
        sums=tuple(one for one in every if one.stages),
        unsummed=tuple(one for one in every if not one.stages),
        restated=restated,
        granted=granted,
        names={ledger.address(place): ledger.budgets[place].name for place in members},
    )


def _times(ledger: Ledger, members: Sequence[int]) -> list[Period]:
    """List the years in which there are amounts, and the longer spans of others."""
    spans = [amount.over for place in members for amount in ledger.budgets[place].amounts]
    closed = [one for one in spans if not (one.open_start or one.open_end)]
    years = {one.start.year for one in closed if one.start.year == one.end.year}
    longer = {(one.start, one.end): one for one in closed if one.start.year != one.end.year}
    times = [*(Period.read(f"{year:04}") for year in years), *longer.values()]
    return sorted(times, key=lambda one: (one.start, one.end))


def _is_year(period: Period) -> bool:
    return period.start.year == period.end.year


def _sums(ledger: Ledger, members: Sequence[int], within: Address | None, over: Period) -> Sums:
    every = [
        sum_members(ledger, members, over=over, stage=stage, within=within) for stage in STAGES
    ]
    stages = tuple(one for one in every if one.refused is not Refusal.NOTHING)
    spent = any(one.stage == "executed" and one.parts for one in stages)
    execution = execution_of(ledger, over=over, within=within) if spent else None
    compared = execution if execution and execution.refused is not Refusal.NOTHING else None
    return Sums(over, stages, compared, tuple(left for one in every for left in one.left_out))


def _made(
    ledger: Ledger, within: Address | None, members: Sequence[int], sums: Sequence[Sums]
) -> Made | None:
    """Look into the sum with the most budgets in it: of equal ones the firmest, then the latest."""
    every = [(one.over, found) for one in sums for found in one.stages]
    if not every or len(members) <= 1:
        return None
    over, found = max(every, key=lambda pair: _weight(ledger, members, *pair))
    areas = within is None and len(ledger.roadmaps) > 1
    projects = projects_of(ledger, within)
    held = _shared(ledger, found, projects, within) if projects else None
    inside = frozenset(members)
    linked = any(inside.intersection(ledger.wholes[place]) for place in members)
    tree = tree_of(ledger, over=over, stage=found.stage, within=within) if linked else None
    budget = within in {ledger.address(place) for place in members}
    return Made(
        over=over,
        stage=found.stage,
        areas=_shared(ledger, found, areas_of(ledger), within) if areas else None,
        projects=held if held and any(one.sum.total for one in held.slices) else None,
        tree=tree,
        parts=parts_of(ledger, over=over, stage=found.stage, whole=within)
        if budget and within
        else None,
    )


def _shared(
    ledger: Ledger, found: FundingSum, among: Sequence[Address], within: Address | None
) -> Shares:
    return shares_of(ledger, over=found.over, stage=found.stage, among=among, within=within)


def _weight(
    ledger: Ledger, members: Sequence[int], over: Period, found: FundingSum
) -> tuple[int, int, int]:
    """Weigh a sum by the budgets that say something of it, its stage and its time."""
    amounts = (
        amount.stage == found.stage and amount.over.within(over)
        for place in members
        for amount in ledger.budgets[place].amounts
    )
    return sum(amounts), -_FIRMEST.index(found.stage), over.end.toordinal()
