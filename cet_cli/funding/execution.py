"""What was spent, and what share of the plan that is: `210.0 [32 % of 660.0]` (METHODS, section 3).

Shown as hledger's budget report does: the amount, and in brackets its share of the plan. Budgets
are compared with themselves: only where both what was spent and what was planned is published, for
the same time, do both enter the sums.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from cet_cli.funding.figures import Figure, PassedOver, figure_of
from cet_cli.funding.ledger import Circle
from cet_cli.funding.money import Share, share
from cet_cli.funding.picking import pick
from cet_cli.funding.spans import Cover
from cet_cli.funding.sums import total_of
from cet_cli.funding.words import Reason, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cet_cli.address import Address
    from cet_cli.funding.ledger import Ledger
    from cet_cli.funding.picking import LeftOut
    from cet_cli.model.values import Period
    from cet_cli.model.words import Stage

PLANS: Final[tuple[Stage, ...]] = ("approved", "planned")
"""The stages that say what may be spent, the firmest first."""

_NO_PLANS = frozenset({"unstated", "executed"})


@dataclass(frozen=True, slots=True)
class Executed:
    """One budget: what was spent of what was planned."""

    address: Address
    share: Share
    until: date
    """The last day of what was reported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Execution:
    """What was spent in a time, and what share of the plan that is."""

    over: Period
    within: Address | None
    against: Stage
    """The stage of the plan."""
    share: Share | None = None
    """All that was spent, of all that was planned; None where it is refused."""
    parts: tuple[Executed, ...] = ()
    """What is added up, in the order of the files."""
    left_out: tuple[LeftOut, ...] = ()
    """Amounts that are not in it, and why."""
    refused: Refusal | None = None
    """Why there is no share."""


def execution_of(
    ledger: Ledger,
    *,
    over: Period,
    within: Address | None = None,
    against: Stage | None = None,
) -> Execution:
    """Compare what was spent in a time with the plan for it.

    What was spent may cover less of the time than the plan does: then it is the share spent so far.

    Args:
        ledger: the budgets of the plan in force.
        over: a year or any other time; amounts inside it count.
        within: a roadmap, a budget, or something that budgets serve; None for all of them.
        against: the stage of the plan; None for the firmest that anything was spent of.

    Refused are also `unstated` and `executed`, which are no plans.
    """
    stages = (against,) if against else PLANS
    members = ledger.members(within)
    tried = [Execution(over=over, within=within, against=stage) for stage in stages]
    if members is None or against in _NO_PLANS:
        refused = Refusal.UNKNOWN if members is None else Refusal.UNSTATED
        return replace(tried[0], refused=refused)
    order = ledger.wholes_first(members)
    if isinstance(order, Circle):
        return replace(tried[0], refused=Refusal.CIRCLE)
    found = [_compared(ledger, members, order, one) for one in tried]
    return next((one for one in found if one.refused is not Refusal.NOTHING), found[0])


def _compared(
    ledger: Ledger, members: Sequence[int], order: Sequence[int], found: Execution
) -> Execution:
    pairs: dict[int, _Pair] = {}
    passed_over: list[PassedOver] = []
    for place in members:
        pair, passed = _pair_of(ledger, place, found)
        passed_over += passed
        if pair is not None:
            pairs[place] = pair
    figures = {place: pair.both for place, pair in pairs.items()}
    taken, left_out = pick(ledger, order, figures, passed_over)
    return _totalled(ledger, [(place, pairs[place]) for place in taken], left_out, found)


class _Pair(NamedTuple):
    """What was spent of a budget and what was planned, for the same time."""

    spent: Figure
    plan: Figure

    @property
    def both(self) -> Figure:
        """All of its amounts."""
        spent, plan = self.spent, self.plan
        return Figure(spent.amounts + plan.amounts, spent.money + plan.money, plan.whole)


def _pair_of(ledger: Ledger, place: int, found: Execution) -> tuple[_Pair | None, list[PassedOver]]:
    """Find what was spent of a budget, as far as a plan is published for the same time."""
    plan, passed = figure_of(ledger, place, found.over, found.against)
    spent, others = figure_of(ledger, place, found.over, "executed")
    passed += [one for one in others if one.reason is not Reason.UNSTATED]
    if spent is not None:
        cover = Cover(amount.over for amount in plan.amounts) if plan else Cover(())
        spent, unplanned = spent.covered(cover)
        passed += [PassedOver(place, amount, Reason.NO_PLAN) for amount in unplanned]
    if plan is not None and spent is None:
        passed += [PassedOver(place, amount, Reason.NOT_REPORTED) for amount in plan.amounts]
    return (_Pair(spent, plan) if spent and plan else None), passed


def _totalled(
    ledger: Ledger,
    taken: Sequence[tuple[int, _Pair]],
    left_out: tuple[LeftOut, ...],
    found: Execution,
) -> Execution:
    spent, refused = total_of([one for _, pair in taken for one in pair.spent.totals], left_out)
    plan, too = total_of([one for _, pair in taken for one in pair.plan.totals])
    together = share(spent, plan)
    if together is None:
        refused = refused or too or Refusal.MIXED_CURRENCIES
    parts = tuple(
        Executed(ledger.address(place), one, max(amount.over.end for amount in pair.spent.amounts))
        for place, pair in taken
        for one in _shares(pair)
    )
    return replace(found, share=together, parts=parts, left_out=left_out, refused=refused)


def _shares(pair: _Pair) -> Iterator[Share]:
    """Put what was spent beside the plan in the same currency."""
    for spent in pair.spent.totals:
        for plan in pair.plan.totals:
            if spent.unit == plan.unit:
                yield Share(spent, plan)
