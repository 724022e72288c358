"""Sums of published amounts by time, stage and place: METHODS, section 3.

Only like is added up: amounts of one stage, inside one time, in one currency. No money is counted
twice: what is part of a budget that is counted is in there already, whatever serves two areas or is
part of two budgets counts once, and views that overlap are not added up at all (`views`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, get_args

from cet_cli.address import Address
from cet_cli.funding.figures import figure_of
from cet_cli.funding.ledger import Circle
from cet_cli.funding.money import add, units_of
from cet_cli.funding.picking import pick
from cet_cli.funding.words import Reason, Refusal
from cet_cli.model.values import Period
from cet_cli.model.words import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cet_cli.funding.figures import Figure, PassedOver
    from cet_cli.funding.ledger import Ledger
    from cet_cli.funding.money import Money
    from cet_cli.funding.picking import LeftOut

STAGES: Final[tuple[Stage, ...]] = tuple(one for one in get_args(Stage) if one != "unstated")
"""The stages that can be summed up, in the order of a budget's life."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A budget that is in a sum."""

    address: Address
    money: Money
    """What it gets in the time of the sum."""
    whole: bool
    """Whether its amounts cover all of that time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FundingSum:
    """What some budgets get together in a time at a stage, and what that was made from."""

    over: Period
    stage: Stage
    within: Address | None
    """What is summed up; None for the whole portfolio."""
    total: Money | None = None
    """The sum of the figures as read, and all that it may truly be; None where it is refused."""
    parts: tuple[Counted, ...] = ()
    """What is added up, in the order of the files."""
    left_out: tuple[LeftOut, ...] = ()
    """Amounts of this time and stage, or of none, that are not in the sum, and why."""
    refused: Refusal | None = None
    """Why there is no total."""
    circle: tuple[Address, ...] = ()
    """Budgets that are part of each other in a circle, the first repeated at the end."""

    @property
    def units(self) -> tuple[str, ...]:
        """The currencies of its parts: more than one where the sum is refused for that."""
        return units_of(part.money for part in self.parts)

    @property
    def complete(self) -> bool:
        """Whether the total has all that it could have.

        It has not where a part covers only some of the time, or an amount is left out that is
        neither counted elsewhere nor beside a figure of the same budget that counts.
        """
        full = {part.address for part in self.parts if part.whole}
        known = (one.reason is Reason.COUNTED or _budget(one) in full for one in self.left_out)
        parts = all(part.whole for part in self.parts)
        return self.total is not None and parts and all(known)


def _budget(one: LeftOut) -> Address:
    return Address(one.address.roadmap, one.address.parts[:1])


def sum_of(
    ledger: Ledger, *, over: Period, stage: Stage, within: Address | None = None
) -> FundingSum:
    """Sum up what is published for a time at a stage.

    Args:
        ledger: the budgets of the plan in force.
        over: a year or any other time; amounts inside it count.
        stage: planned, requested, proposed, approved or executed.
        within: a roadmap, a budget, or something that budgets serve; None for all of them.
    """
    return sum_members(ledger, ledger.members(within), over=over, stage=stage, within=within)


def sum_members(
    ledger: Ledger,
    members: Sequence[int] | None,
    *,
    over: Period,
    stage: Stage,
    within: Address | None,
) -> FundingSum:
    """Sum up budgets given by their places; None of them at all for an unknown address."""
    found = FundingSum(over=over, stage=stage, within=within)
    if members is None:
        return replace(found, refused=Refusal.UNKNOWN)
    if stage == "unstated":
        return replace(found, refused=Refusal.UNSTATED)
    order = ledger.wholes_first(members)
    if isinstance(order, Circle):
        circle = tuple(ledger.address(place) for place in order.places)
        return replace(found, refused=Refusal.CIRCLE, circle=circle)
    return _summed(ledger, members, order, found)


def _summed(
    ledger: Ledger, members: Sequence[int], order: Sequence[int], found: FundingSum
) -> FundingSum:
    figures: dict[int, Figure] = {}
    passed_over: list[PassedOver] = []
    for place in members:
        figure, passed = figure_of(ledger, place, found.over, found.stage)
        passed_over += passed
        if figure is not None:
            figures[place] = figure
    taken, left_out = pick(ledger, order, figures, passed_over)
    parts = tuple(
        Counted(ledger.address(place), money, figures[place].whole)
        for place in taken
        for money in figures[place].totals
    )
    total, refused = total_of([part.money for part in parts], left_out)
    return replace(found, total=total, parts=parts, left_out=left_out, refused=refused)


def total_of(
    amounts: Sequence[Money], left_out: Sequence[LeftOut] = ()
) -> tuple[Money | None, Refusal | None]:
    """Add up amounts, or say why that cannot be done."""
    if not amounts:
        overlap = any(one.reason is Reason.OVERLAPPING_VIEWS for one in left_out)
        return None, Refusal.OVERLAPPING_VIEWS if overlap else Refusal.NOTHING
    if len({amount.unit for amount in amounts}) > 1:
        return None, Refusal.MIXED_CURRENCIES
    return add(amounts), None


def sums_by_year(
    ledger: Ledger, *, stage: Stage, within: Address | None = None
) -> tuple[FundingSum, ...]:
    """Sum up every year for which an amount of a stage is published, earliest first."""
    members = ledger.members(within) or ()
    spans = {
        amount.over
        for place in members
        for amount in ledger.budgets[place].amounts
        if amount.stage == stage
    }
    years = sorted({one.start.year for one in spans if one.start.year == one.end.year})
    return tuple(
        sum_members(ledger, members, over=year, stage=stage, within=within)
        for year in (Period.read(f"{number:04}") for number in years)
    )


def sums_by_stage(
    ledger: Ledger, *, over: Period, within: Address | None = None
) -> tuple[FundingSum, ...]:
    """Sum up a time at each stage that something is published of: side by side, never together."""
    sums = (sum_of(ledger, over=over, stage=stage, within=within) for stage in STAGES)
    return tuple(one for one in sums if one.refused is not Refusal.NOTHING)
