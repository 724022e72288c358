"""Which of the budgets with a figure are added up, and why the others are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cet_cli.funding.figures import PassedOver
from cet_cli.funding.views import choose
from cet_cli.funding.words import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cet_cli.address import Address
    from cet_cli.funding.figures import Figure
    from cet_cli.funding.ledger import Ledger


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An amount that is not in a sum, and why."""

    address: Address
    """The address of the amount."""
    reason: Reason
    because: Address | None = None
    """What it is counted in, what it overlaps, or what of it is counted elsewhere too."""


def pick(
    ledger: Ledger,
    order: Sequence[int],
    figures: Mapping[int, Figure],
    passed_over: Iterable[PassedOver],
) -> tuple[tuple[int, ...], tuple[LeftOut, ...]]:
    """Choose what is added up of the budgets with a figure, and name all that is not.

    A figure for part of the time yields to figures for all of it that are inside it.

    Args:
        ledger: the budgets.
        order: the places to choose from, wholes before parts.
        figures: what budgets get, by place.
        passed_over: amounts that never were to be added up, with their reasons.
    """
    partial = _partial(ledger, order, figures)
    choice = choose(order, ledger.wholes, figures.keys() - partial)
    holders = ledger.holders(choice.taken)
    out = [*passed_over, *_passed(figures, partial - holders.keys(), Reason.PART_OF_TIME)]
    for place, shared in choice.overlapping.items():
        because = ledger.address(shared)
        out += _passed(figures, (place,), Reason.OVERLAPPING_VIEWS, because)
    out += _passed(figures, holders.keys() & figures.keys(), Reason.COUNTED)
    return choice.taken, tuple(_left_out(ledger, holders, out))


def _partial(ledger: Ledger, order: Sequence[int], figures: Mapping[int, Figure]) -> frozenset[int]:
    """List the budgets with a figure for part of the time above figures for all of it."""
    partial = [place for place, figure in figures.items() if not figure.whole]
    if not partial:
        return frozenset()
    above: set[int] = set()
    for place in reversed(order):
        figure = figures.get(place)
        if place in above or (figure is not None and figure.whole):
            above.update(ledger.wholes[place])
    return frozenset(above.intersection(partial))


def _passed(
    figures: Mapping[int, Figure],
    places: Iterable[int],
    reason: Reason,
    because: Address | None = None,
) -> Iterator[PassedOver]:
    """Pass over all that some budgets get."""
    for place in places:
        for amount in figures[place].amounts:
            yield PassedOver(place, amount, reason, because)


def _left_out(
    ledger: Ledger, holders: Mapping[int, int], passed_over: Iterable[PassedOver]
) -> Iterator[LeftOut]:
    """Name amounts, in the order of the files; inside something counted they are counted in it."""
    for one in sorted(passed_over, key=lambda one: one.place):
        holder = holders.get(one.place)
        address = ledger.part_address(one.place, one.amount)
        if holder is None:
            yield LeftOut(address, one.reason, one.because)
        else:
            yield LeftOut(address, Reason.COUNTED, ledger.address(holder))
