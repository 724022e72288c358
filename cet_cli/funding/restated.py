"""Amounts that changed for the same time and at the same stage: METHODS, sections 3 and 5."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.funding.money import Money, read_money, subtract
from cet_cli.funding.words import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cet_cli.address import Address
    from cet_cli.funding.ledger import Ledger
    from cet_cli.model.citation import Citation
    from cet_cli.model.earlier import Earlier
    from cet_cli.model.funding import Amount
    from cet_cli.model.values import Period, Quantity
    from cet_cli.model.words import Stage


_NEEDED = frozenset({"value", "over", "stage"})


@dataclass(frozen=True, slots=True)
class Stated:
    """An amount as it was said at one time."""

    money: Money
    source: tuple[Citation, ...]
    """Who said so."""


@dataclass(frozen=True, slots=True)
class Restatement:
    """An amount that was another one before, for the same time and at the same stage."""

    address: Address
    over: Period
    stage: Stage
    sayings: tuple[Stated, ...]
    """All that it was, newest first: current, previous, ..., original; at least two."""

    @property
    def current(self) -> Stated:
        """What it is now."""
        return self.sayings[0]

    @property
    def original(self) -> Stated:
        """What it was at first."""
        return self.sayings[-1]

    @property
    def difference(self) -> Money | None:
        """Current less original; None in different currencies."""
        return subtract(self.current.money, self.original.money)

    @property
    def sure(self) -> bool:
        """Whether the amount surely changed; else it may only have been said more precisely."""
        current, original = self.current.money, self.original.money
        return current.unit != original.unit or current.bounds.disjoint(original.bounds)


def restatements(ledger: Ledger, within: Address | None = None) -> tuple[Restatement, ...]:
    """List the restatements in something, in the order of the files.

    An amount of an unstated stage has none: nobody knows whether it was of that stage before.
    """
    return tuple(
        Restatement(ledger.part_address(place, amount), amount.over, amount.stage, sayings)
        for place in ledger.members(within) or ()
        for amount in ledger.budgets[place].amounts
        if amount.stage is not None and amount.stage != "unstated"
        for sayings in [_sayings(ledger, place, amount)]
        if len(sayings) > 1
    )


def _sayings(ledger: Ledger, place: int, amount: Amount) -> tuple[Stated, ...]:
    """List what an amount was, newest first, each once while it stood."""
    said = amount.said.get("value")
    history = (*(said.was if said else ()), *amount.was)
    money = read_money(amount.value, ledger.budgets[place].unit)
    if not history or isinstance(money, Reason):
        return ()
    source = (said.source if said else ()) or ledger.citations(place, amount)
    sayings = [Stated(money, source)]
    for earlier, value in _like(amount, history):
        money = read_money(value, ledger.budgets[place].unit)
        if isinstance(money, Money) and money != sayings[-1].money:
            sayings.append(Stated(money, earlier.source))
    return tuple(sayings)


def _like(amount: Amount, history: Iterable[Earlier]) -> Iterator[tuple[Earlier, Quantity]]:
    """Give the earlier states for the same time and at the same stage, each with its figure.

    Each state is the later one overlaid with what it had other; before something was redefined, or
    was not there at all, there was nothing like it.
    """
    over, stage, value = amount.over, amount.stage, amount.value
    for earlier in history:
        if earlier.redefined or not _NEEDED.isdisjoint(earlier.absent):
            return
        over, value = earlier.over or over, earlier.value or value
        stage = earlier.stage or stage
        same = (over.start, over.end) == (amount.over.start, amount.over.end)
        if same and stage == amount.stage:
            yield earlier, value
