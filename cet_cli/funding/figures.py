"""What a budget gets in a time at a stage, as one figure: its own amounts, none of them twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cet_cli.funding.money import Money, add, read_money, units_of
from cet_cli.funding.spans import Cover
from cet_cli.funding.words import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cet_cli.address import Address
    from cet_cli.funding.ledger import Ledger
    from cet_cli.model.funding import Amount
    from cet_cli.model.values import Period
    from cet_cli.model.words import Stage

_UNSTATED = frozenset({None, "unstated"})

_Read: TypeAlias = "tuple[Amount, Money]"


class PassedOver(NamedTuple):
    """An amount of a budget that is not counted, and why."""

    place: int
    amount: Amount
    reason: Reason
    because: Address | None = None
    """What it is counted in, what it overlaps, or what of it is counted elsewhere too."""


class Figure(NamedTuple):
    """What a budget gets."""

    amounts: tuple[Amount, ...]
    money: tuple[Money, ...]
    """The amounts as money, one by one."""
    whole: bool
    """Whether they cover all of the time asked for."""

    @property
    def totals(self) -> tuple[Money, ...]:
        """The amounts added up: one total for each currency, so more than one only by mistake."""
        units = units_of(self.money) if len(self.money) > 1 else ()
        if not units:
            return self.money
        return tuple(add([one for one in self.money if one.unit == unit]) for unit in units)

    def covered(self, cover: Cover) -> tuple[Figure | None, tuple[Amount, ...]]:
        """Part the amounts whose time is covered from the others."""
        pairs = zip(self.amounts, self.money, strict=True)
        held = [pair for pair in pairs if cover.holds(pair[0].over)]
        rest = tuple(amount for amount in self.amounts if not cover.holds(amount.over))
        if not rest or not held:
            return (self if held else None), rest
        amounts, money = zip(*held, strict=True)
        return Figure(amounts, money, whole=False), rest


def figure_of(
    ledger: Ledger, place: int, over: Period, stage: Stage
) -> tuple[Figure | None, list[PassedOver]]:
    """Find what a budget gets in a time at a stage; None where nothing says so.

    Amounts inside the time count, the larger rather than what is inside it: a year rather than its
    quarters. What is passed over comes with its reason; amounts of another stage, or of a wholly
    different time, are other facts and are not named.
    """
    read: list[_Read] = []
    out: list[PassedOver] = []
    for amount in ledger.budgets[place].amounts:
        if amount.stage != stage and amount.stage not in _UNSTATED:
            continue
        if amount.over.before(over) or over.before(amount.over):
            continue
        money = _counted(ledger, place, amount, over, stage)
        if isinstance(money, Reason):
            out.append(PassedOver(place, amount, money))
        else:
            read.append((amount, money))
    if len(read) > 1:
        read, doubled = _apart(ledger, place, read)
        out += doubled
    return (_figure(read, over) if read else None), out


def _counted(
    ledger: Ledger, place: int, amount: Amount, over: Period, stage: Stage
) -> Money | Reason:
    budget = ledger.budgets[place]
    if amount.stage != stage:
        return Reason.UNSTATED
    if budget.dropped is not None:
        return Reason.DROPPED
    if not ledger.counts(place, amount):
        return Reason.APART
    if not amount.over.within(over):
        return Reason.OTHER_SPAN
    return read_money(amount.value, budget.unit)


def _apart(
    ledger: Ledger, place: int, read: Iterable[_Read]
) -> tuple[list[_Read], list[PassedOver]]:
    """Keep amounts whose times do not overlap; of equal times the first in the file."""
    kept: list[_Read] = []
    out: list[PassedOver] = []
    for amount, money in sorted(read, key=lambda one: _time(one[0].over)):
        last = kept[-1][0] if kept else None
        if last is None or last.over.before(amount.over):
            kept.append((amount, money))
            continue
        inside = amount.over.end <= last.over.end
        reason = Reason.COUNTED if inside else Reason.OVERLAPPING_SPANS
        out.append(PassedOver(place, amount, reason, ledger.part_address(place, last)))
    return kept, out


def _time(period: Period) -> tuple[int, int]:
    """Put earlier times first, and of those that start together the longest."""
    return period.start.toordinal(), -period.end.toordinal()


def _figure(read: Sequence[_Read], over: Period) -> Figure:
    amounts, money = zip(*read, strict=True)
    return Figure(amounts, money, Cover(amount.over for amount in amounts).holds(over))
