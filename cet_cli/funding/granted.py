"""Requests and what was granted of them: METHODS, section 3.

An amount that was asked for and an amount that was granted are two statements, both of which stay
true. A request that was granted lower is *granted*, shown with the difference, and never a cut.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from cet_cli.funding.money import Money, read_money, share, subtract
from cet_cli.model.project import Project

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cet_cli.address import Address
    from cet_cli.funding.ledger import Ledger
    from cet_cli.funding.money import Share
    from cet_cli.model.project import Step
    from cet_cli.model.values import Period

ASKED = ("requested", "proposed")
"""The stages of amounts that were asked for, the first before the second."""
GRANTED = "approved"
"""The stage of an amount that was granted."""
ASKING = frozenset({"applied", "proposed", "requested", "submitted"})
"""How the name of a step ends that asks for a cost."""
GRANTING = frozenset({"approved", "granted", "passed"})
"""How the name of a step ends that grants one."""


class Said(NamedTuple):
    """One of the two amounts."""

    address: Address
    """The amount or the step of a project."""
    word: str
    """Its stage, or the name of its step."""
    money: Money
    over: Period | None
    """The time that it is for, where one was given."""


@dataclass(frozen=True, slots=True)
class Grant:
    """An amount that was asked for, and the amount that was granted of it."""

    asked: Said
    granted: Said

    @property
    def difference(self) -> Money | None:
        """Granted less asked; None in different currencies."""
        return subtract(self.granted.money, self.asked.money)

    @property
    def share(self) -> Share | None:
        """What share of the request was granted; None in different currencies."""
        return share(self.granted.money, self.asked.money)


def grants_of(ledger: Ledger, within: Address | None = None) -> tuple[Grant, ...]:
    """List what was granted of requests in something, in the order of the files.

    Of amounts, those of one budget for the same time: requested, or else proposed, and approved.
    Of the steps of a project, those of one procedure, `feasibility-requested` and
    `feasibility-approved`, whose times do not differ: the last request of several.
    """
    return tuple(
        Grant(asked, granted)
        for place in ledger.members(within) or ()
        for asked, granted in (*_amounts(ledger, place), *_steps(ledger, place))
    )


def _amounts(ledger: Ledger, place: int) -> Iterator[tuple[Said, Said]]:
    """Pair the amounts of a budget for the same time."""
    budget = ledger.budgets[place]
    said: dict[tuple[date, date, str], Said] = {}
    for amount in budget.amounts:
        stage, over = str(amount.stage), amount.over
        money = read_money(amount.value, budget.unit)
        if isinstance(money, Money):
            one = Said(ledger.part_address(place, amount), stage, money, over)
            said.setdefault((over.start, over.end, stage), one)
    for (start, end, stage), granted in said.items():
        asked = (said.get((start, end, word)) for word in ASKED if stage == GRANTED)
        first = next(filter(None, asked), None)
        if first is not None:
            yield first, granted


def _steps(ledger: Ledger, place: int) -> Iterator[tuple[Said, Said]]:
    """Pair each grant of a procedure with the last request that is not dated after it."""
    requests: dict[str, list[tuple[date, Said]]] = {}
    grants: list[tuple[str, date, Said]] = []
    for step, said in _costs(ledger, place):
        procedure, _, word = step.step.rpartition("-")
        if word in ASKING:
            day = step.on.start if step.on else date.min
            requests.setdefault(procedure, []).append((day, said))
        elif word in GRANTING:
            grants.append((procedure, step.on.end if step.on else date.max, said))
    for dated in requests.values():
        dated.sort(key=_day)
    for procedure, day, granted in grants:
        dated = requests.get(procedure, [])
        number = bisect_right(dated, day, key=_day)
        if number and _alike(dated[number - 1][1].over, granted.over):
            yield dated[number - 1][1], granted


def _day(dated: tuple[date, Said]) -> date:
    return dated[0]


def _costs(ledger: Ledger, place: int) -> Iterator[tuple[Step, Said]]:
    """Give the steps of a project that say what it costs."""
    budget = ledger.budgets[place]
    for step in budget.steps if isinstance(budget, Project) else ():
        if step.cost is not None:
            money = read_money(step.cost, None if step.cost.unit else budget.unit)
            if isinstance(money, Money):
                yield step, Said(ledger.part_address(place, step), step.step, money, step.over)


def _alike(one: Period | None, other: Period | None) -> bool:
    """Tell whether two times do not differ, as far as they were given."""
    return not one or not other or (one.start, one.end) == (other.start, other.end)
